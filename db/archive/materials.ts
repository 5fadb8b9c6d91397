import type { Act } from '#shared/accounts/act'
import type { MaterialClass } from '#shared/archive/material-classes'
import type { ArchiveId, MaterialId, VolumeId } from '#shared/kernel/ids'
import type { Reader, Writer } from '#db/tables'

export type NewMaterial = {
  readonly volumeId: VolumeId
  readonly class: MaterialClass
  readonly title: string
  readonly formedOn: string
  readonly pieces: number
  readonly pages: number
}

/** The archive a volume belongs to; null when there is no such volume. */
export async function archiveOfVolume(db: Reader, volumeId: VolumeId): Promise<ArchiveId | null> {
  const row = await db.selectFrom('volume').select('archive_id').where('id', '=', volumeId).executeTakeFirst()
  return row === undefined ? null : (row.archive_id as ArchiveId)
}

/**
 * Adds a material at the end of its class and counts it into the volume. The ordinal stands on the sheet in pencil,
 * so one that was ever given, a voided one too, is not given again.
 */
export async function appendMaterial(
  tx: Writer,
  material: NewMaterial,
  act: Act,
): Promise<{ readonly materialId: MaterialId; readonly ordinal: number }> {
  const materialId = act.newId() as MaterialId
  const last = await tx
    .selectFrom('material')
    .select('ordinal')
    .where('volume_id', '=', material.volumeId)
    .where('class', '=', material.class)
    .orderBy('ordinal', 'desc')
    .limit(1)
    .executeTakeFirst()
  const ordinal = (last?.ordinal ?? 0) + 1
  await tx
    .insertInto('material')
    .values({
      id: materialId,
      volume_id: material.volumeId,
      class: material.class,
      ordinal,
      title: material.title,
      formed_on: material.formedOn,
      pieces: material.pieces,
      pages: material.pages,
      act_id: act.id,
    })
    .execute()
  await tx
    .updateTable('volume')
    .set((eb) => ({ pieces: eb('pieces', '+', material.pieces), pages: eb('pages', '+', material.pages) }))
    .where('id', '=', material.volumeId)
    .execute()
  return { materialId, ordinal }
}
