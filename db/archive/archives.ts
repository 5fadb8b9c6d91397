import type { Act } from '#shared/accounts/act'
import type { VolumeKind } from '#shared/archive/volume-label'
import type { ArchiveId, PersonId, VolumeId } from '#shared/kernel/ids'
import type { LocalDate } from '#shared/kernel/local-date'
import type { CustodyForm } from '#shared/person/categories'
import type { Writer } from '#db/tables'

export type NewArchive = {
  readonly personId: PersonId
  readonly archiveNo: string
  readonly custodyForm: CustodyForm
  readonly receivedOn: LocalDate
  readonly missing: string
}

export type NewVolume = {
  readonly archiveId: ArchiveId
  readonly kind: VolumeKind
  readonly ordinal: number
  readonly barcode: string
  readonly pieces: number
  readonly pages: number
}

export async function insertArchive(tx: Writer, archive: NewArchive, act: Act): Promise<ArchiveId> {
  const id = act.newId() as ArchiveId
  await tx
    .insertInto('archive')
    .values({
      id,
      person_id: archive.personId,
      archive_no: archive.archiveNo,
      custody_form: archive.custodyForm,
      received_on: archive.receivedOn,
      missing: archive.missing,
      act_id: act.id,
    })
    .execute()
  return id
}

export async function insertVolume(tx: Writer, volume: NewVolume, act: Act): Promise<VolumeId> {
  const id = act.newId() as VolumeId
  await tx
    .insertInto('volume')
    .values({
      id,
      archive_id: volume.archiveId,
      kind: volume.kind,
      ordinal: volume.ordinal,
      barcode: volume.barcode,
      pieces: volume.pieces,
      pages: volume.pages,
      act_id: act.id,
    })
    .execute()
  return id
}
