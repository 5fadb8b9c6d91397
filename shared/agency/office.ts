/** The office itself, as its letters name it. */
export type Office = {
  /** 全称, as on the seal. */
  readonly fullName: string
  /** 规范化简称. */
  readonly shortName: string
  /** 机构代字, e.g. 威就业人才函. */
  readonly letterCode: string
  /** Prefix of every file number, letters and digits, e.g. WH. */
  readonly filePrefix: string
  readonly divisionCode: string
  readonly address: string
  readonly postcode: string
  readonly phone: string
}
