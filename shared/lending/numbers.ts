/** The next entry of the 来函登记簿, counted within its year: 来〔2026〕0001. */
export function registerNoOf(year: string, serial: number): string {
  return numbered('来', year, serial)
}

/** The number of a loan slip, counted within its year: 借〔2026〕0001. */
export function slipNoOf(year: string, serial: number): string {
  return numbered('借', year, serial)
}

function numbered(mark: string, year: string, serial: number): string {
  return `${mark}〔${year}〕${String(serial).padStart(4, '0')}`
}
