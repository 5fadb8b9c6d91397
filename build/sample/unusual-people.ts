import type { SAMPLE_HEAD } from '#electron/jobs/sample-register'
import { checkDigit } from '#shared/person/id-number'

type Unusual = Readonly<Record<number, Partial<Record<(typeof SAMPLE_HEAD)[number], string>>>>

/** What an office finds in old files, by the place in the register. Everything else of the line stays as usual. */
export const UNUSUAL: Unusual = {
  // Names with characters few fonts have, written as the file writes them; compatibility ideographs stay what they are.
  11: { 姓名: '丛𬱖', ...born('1986-04-12', 911, '女') },
  24: { 姓名: '于㛃', ...born('1991-09-30', 924, '女') },
  37: { 姓名: '张䶮', ...born('1979-02-17', 937, '男') },
  49: { 姓名: '王堃', ...born('1983-11-05', 949, '男') },
  58: { 姓名: '毕喆', ...born('1995-06-21', 959, '男') },
  66: { 姓名: '李犇', ...born('1988-01-09', 967, '男') },
  73: { 姓名: '姜𠅤', ...born('1972-08-14', 974, '女') },
  81: { 姓名: '宋﨑', ...born('1969-12-02', 981, '男') },
  90: { 姓名: '徐凞平', ...born('1984-03-26', 991, '男') },
  99: { 姓名: '邹𫖯', ...born('1990-10-10', 999, '男') },
  // A character no font here has: its papers are refused, never printed with a gap.
  102: { 姓名: '陈𠮷', ...born('1982-12-12', 802, '男') },
  // Long and joined names; former names.
  104: { 姓名: '买买提·吐尔逊', ...born('1987-05-19', 805, '男') },
  118: { 姓名: '阿依古丽·艾合买提', ...born('1993-07-08', 818, '女') },
  129: { 姓名: '尉迟敏', 曾用名: '尉敏', ...born('1981-01-31', 830, '女') },
  131: { 姓名: '欧阳若兰', ...born('1996-02-29', 832, '女') },
  140: { 姓名: '鞠海宁', 曾用名: '鞠小丫', ...born('1976-06-06', 840, '女') },
  // Two people of one name and one year, and a third of the same name: only number and employer tell them apart.
  151: { 姓名: '王海燕', ...born('1985-03-03', 852, '女') },
  152: { 姓名: '王海燕', ...born('1985-10-17', 854, '女') },
  153: { 姓名: '王海燕', ...born('1997-08-22', 856, '女') },
  // Numbers of fifteen digits, as they were until 1999.
  160: { 姓名: '孙建国', ...old('1961-05-02', 161, '男') },
  163: { 姓名: '姜淑贞', ...old('1963-11-24', 164, '女') },
  167: { 姓名: '王玉堂', ...old('1959-02-08', 167, '男') },
  171: { 姓名: '刘桂芳', ...old('1966-09-13', 172, '女') },
  174: { 姓名: '鞠振海', ...old('1964-07-30', 175, '男') },
  178: { 姓名: '苗月娥', ...old('1968-12-19', 178, '女') },
  182: { 姓名: '林德江', ...old('1962-04-04', 183, '男') },
  187: { 姓名: '丛翠萍', ...old('1970-10-01', 188, '女') },
  // Wrong numbers, taken all the same: a wrong check digit, and what a spreadsheet makes of a number.
  201: { 姓名: '原培林', ...born('1980-05-05', 701, '男'), 证件号码: '371098198005057019', 证件存疑: '是', 缺件说明: '身份证号码校验位不符，待本人核对' },
  206: { 姓名: '赵爱华', ...born('1977-11-11', 706, '女'), 证件号码: '37069819771111706', 证件存疑: '是', 缺件说明: '身份证号码少一位' },
  212: { 姓名: '阮静', ...born('1992-02-14', 712, '女'), 证件号码: '371098199202147000', 证件存疑: '是', 缺件说明: '号码末三位为 0，疑经表格转换' },
  217: { 姓名: '曲俊杰', ...born('1989-08-08', 717, '男'), 证件号码: '3.71098E+17', 证件存疑: '是', 缺件说明: '清单上的号码为科学记数' },
  223: { 姓名: '侯传亮', ...born('1974-06-15', 723, '男'), 证件号码: '370698197413157233', 证件存疑: '是', 缺件说明: '号码中的月份不存在' },
  // No document at all.
  231: { 姓名: '连若兰', 证件类型: '无证件', 证件号码: '', 性别: '未知', 出生日期: '', 缺件说明: '袋内没有身份证明材料' },
  238: { 姓名: '车志强', 证件类型: '无证件', 证件号码: '', 性别: '男', 缺件说明: '只有学籍材料，无证件号码' },
  // The file states another birth date than the number.
  245: { 姓名: '徐春生', ...born('1973-03-09', 745, '男'), 出生日期: '1972-03-09' },
  252: { 姓名: '吕雪梅', ...born('1982-12-25', 752, '女'), 出生日期: '1983-12-25' },
} // prettier-ignore

/** The last digit of a sequence is made odd for a man and even for a woman. */
function born(bornOn: string, sequence: number, sex: '男' | '女') {
  const division = bornOn < '1988' ? '370698' : '371098'
  const seventeen = `${division}${bornOn.replaceAll('-', '')}${sequenceOf(sequence, sex)}`
  return { 证件号码: seventeen + checkDigit(seventeen), 性别: sex, 出生日期: bornOn }
}

function old(bornOn: string, sequence: number, sex: '男' | '女') {
  return {
    证件号码: `370698${bornOn.slice(2).replaceAll('-', '')}${sequenceOf(sequence, sex)}`,
    性别: sex,
    出生日期: bornOn,
  }
}

function sequenceOf(sequence: number, sex: '男' | '女'): number {
  return sequence - (sequence % 2) + (sex === '男' ? 1 : 0)
}
