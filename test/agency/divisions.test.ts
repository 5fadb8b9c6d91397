import { expect, test } from 'vitest'
import { divisionName } from '#shared/agency/divisions'

test.each([
  ['371002', '山东省威海市环翠区'],
  ['371071', '山东省威海市威海火炬高技术产业开发区'],
  ['371072', '山东省威海市威海经济技术开发区'],
  ['371073', '山东省威海市威海临港经济技术开发区'],
  ['371081', '山东省威海市文登市'],
  ['371000', '山东省威海市'],
  ['370000', '山东省'],
  ['110105', '北京市朝阳区'],
  ['110100', '北京市'],
  ['500229', '重庆市城口县'],
  ['469001', '海南省五指山市'],
])('%s is %s', (code, name) => {
  expect(divisionName(code)).toBe(name)
})

test.each(['', '37', '3710', '371098', '379900', '990000', '3710020', '37100X'])('%j has no name', (code) => {
  expect(divisionName(code)).toBeNull()
})
