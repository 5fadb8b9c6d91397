import type { Office } from '#shared/agency/office'
import type { Reader, Writer } from '#db/tables'

export async function insertOffice(tx: Writer, id: string, office: Office): Promise<void> {
  await tx
    .insertInto('office')
    .values({
      id,
      full_name: office.fullName,
      short_name: office.shortName,
      letter_code: office.letterCode,
      file_prefix: office.filePrefix,
      division_code: office.divisionCode,
      address: office.address,
      postcode: office.postcode,
      phone: office.phone,
    })
    .execute()
}

/** The office this room belongs to; every room has exactly one from its first start on. */
export async function officeOrThrow(db: Reader): Promise<Office> {
  const row = await db.selectFrom('office').selectAll().executeTakeFirstOrThrow()
  return {
    fullName: row.full_name,
    shortName: row.short_name,
    letterCode: row.letter_code,
    filePrefix: row.file_prefix,
    divisionCode: row.division_code,
    address: row.address,
    postcode: row.postcode,
    phone: row.phone,
  }
}

/** The id of the office, which is also the id of its room: wrapped keys are bound to it. */
export async function officeIdOrThrow(db: Reader): Promise<string> {
  const { id } = await db.selectFrom('office').select('id').executeTakeFirstOrThrow()
  return id
}
