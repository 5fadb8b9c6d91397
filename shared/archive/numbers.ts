import type { CustodyForm } from '#shared/person/categories'

const FORM_LETTERS: Readonly<Record<CustodyForm, string>> = { individual: 'G', employer: 'D' }

/** The number of an archive: office, form of custody, serial. The serial is never used again, whatever becomes of the file. */
export function archiveNoOf(filePrefix: string, form: CustodyForm, serial: number): string {
  return `${filePrefix}-${FORM_LETTERS[form]}-${serialDigits(serial)}`
}

/** What the bar code of a volume says: ASCII only, and the same whatever the form of custody becomes later. */
export function barcodeOf(filePrefix: string, serial: number, volumeOrdinal: number): string {
  return `${filePrefix}${serialDigits(serial)}-${volumeOrdinal}`
}

function serialDigits(serial: number): string {
  return String(serial).padStart(7, '0')
}
