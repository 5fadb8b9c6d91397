import { MATERIAL_CLASS_CODES, type MaterialClass } from '#shared/archive/material-classes'
import { volumeLabel, type VolumeKind } from '#shared/archive/volume-label'
import { stepsFrom } from '#shared/custody/custody'
import type { AnswerOf } from '#shared/ipc/contract'
import type { ArchiveId, MaterialId, PaperId, PersonId, ShelfId, TransferId, VolumeId } from '#shared/kernel/ids'
import type { LocalDate } from '#shared/kernel/local-date'
import type { Category, CustodyForm, DocumentKind, Sex, Standing } from '#shared/person/categories'
import { DOCUMENT_DOUBT_NAMES, type DocumentDoubt } from '#shared/person/document-doubts'
import { maskDocumentNo, maskPhone } from '#shared/person/masking'
import { custodyFrom, custodyViewFrom } from '#db/custody/custody-now'
import type { Reader } from '#db/tables'
import { historyOf } from './history.ts'

type FilePage = AnswerOf<'archive.open'>

/** Everything the file page shows, in a fixed number of questions; null when there is no such archive. */
export async function filePage(db: Reader, archiveId: ArchiveId): Promise<FilePage | null> {
  const row = await db
    .selectFrom('archive')
    .innerJoin('person', 'person.id', 'archive.person_id')
    .select(['archive.archive_no', 'archive.custody_form', 'archive.received_on', 'archive.missing'])
    .select(['person.id as person_id', 'person.sex', 'person.born_on', 'person.category', 'person.standing'])
    .select(['person.employer', 'person.household_division', 'person.phone'])
    .where('archive.id', '=', archiveId)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    archiveId,
    archiveNo: row.archive_no,
    custodyForm: row.custody_form as CustodyForm,
    receivedOn: row.received_on as LocalDate,
    missing: row.missing,
    person: {
      personId: row.person_id as PersonId,
      ...(await namesOf(db, row.person_id)),
      ...(await documentOf(db, row.person_id)),
      sex: row.sex as Sex,
      bornOn: row.born_on,
      category: row.category as Category,
      standing: row.standing as Standing,
      employer: row.employer,
      householdDivision: row.household_division,
      maskedPhone: maskPhone(row.phone),
    },
    volumes: await volumesOf(db, archiveId),
    materials: await materialsOf(db, archiveId),
    openTransferId: await openTransferOf(db, archiveId),
    papers: await papersOf(db, archiveId),
    history: await historyOf(db, archiveId),
  }
}

async function namesOf(db: Reader, personId: string) {
  const rows = await db
    .selectFrom('person_name')
    .select(['written', 'kind'])
    .where('person_id', '=', personId)
    .execute()
  return {
    name: rows.find(({ kind }) => kind === 'current')?.written ?? '',
    formerNames: rows.filter(({ kind }) => kind === 'former').map(({ written }) => written),
  }
}

/** The document entered last stands for the person. */
async function documentOf(db: Reader, personId: string) {
  const rows = await db
    .selectFrom('person_document')
    .select(['id', 'kind', 'number', 'doubts'])
    .where('person_id', '=', personId)
    .execute()
  const newest = rows.toSorted((one, other) => (one.id < other.id ? -1 : 1)).at(-1)
  if (newest === undefined) throw new Error('a person without a document row')
  const doubts = JSON.parse(newest.doubts) as readonly DocumentDoubt[]
  return {
    documentKind: newest.kind as DocumentKind,
    maskedDocumentNo: maskDocumentNo(newest.number),
    documentDoubts: doubts.map((doubt) => DOCUMENT_DOUBT_NAMES[doubt]),
  }
}

async function volumesOf(db: Reader, archiveId: ArchiveId): Promise<FilePage['volumes']> {
  const rows = await db
    .selectFrom('volume')
    .innerJoin('custody_now', 'custody_now.volume_id', 'volume.id')
    .leftJoin('shelf', 'shelf.id', 'custody_now.shelf_id')
    .selectAll('custody_now')
    .select(['volume.kind', 'volume.ordinal', 'volume.barcode', 'volume.pieces', 'volume.pages', 'shelf.address'])
    .where('volume.archive_id', '=', archiveId)
    .orderBy('volume.ordinal')
    .execute()
  return rows.map((row) => ({
    volumeId: row.volume_id as VolumeId,
    label: volumeLabel(row.kind as VolumeKind, row.ordinal),
    barcode: row.barcode,
    pieces: row.pieces,
    pages: row.pages,
    custody: custodyViewFrom(row),
    shelfId: row.shelf_id as ShelfId | null,
    slot: row.slot,
    next: [...stepsFrom(custodyFrom(row))],
  }))
}

async function materialsOf(db: Reader, archiveId: ArchiveId): Promise<FilePage['materials']> {
  const rows = await db
    .selectFrom('volume')
    .innerJoin('material', 'material.volume_id', 'volume.id')
    .selectAll('material')
    .where('volume.archive_id', '=', archiveId)
    .where('material.voided_by', 'is', null)
    .execute()
  const place = (code: string) => MATERIAL_CLASS_CODES.indexOf(code as MaterialClass)
  return rows
    .toSorted((one, other) => place(one.class) - place(other.class) || one.ordinal - other.ordinal)
    .map((row) => ({
      materialId: row.id as MaterialId,
      volumeId: row.volume_id as VolumeId,
      class: row.class as MaterialClass,
      ordinal: row.ordinal,
      title: row.title,
      formedOn: row.formed_on,
      pieces: row.pieces,
      pages: row.pages,
    }))
}

async function openTransferOf(db: Reader, archiveId: ArchiveId): Promise<TransferId | null> {
  const row = await db
    .selectFrom('transfer_case')
    .select('id')
    .where('archive_id', '=', archiveId)
    .where('state', '<>', 'closed')
    .executeTakeFirst()
  return row === undefined ? null : (row.id as TransferId)
}

async function papersOf(db: Reader, archiveId: ArchiveId): Promise<FilePage['papers']> {
  const rows = await db
    .selectFrom('paper_archive')
    .innerJoin('paper', 'paper.id', 'paper_archive.paper_id')
    .select(['paper.id', 'paper.kind', 'paper.number', 'paper.issued_on', 'paper.issued_at'])
    .where('paper_archive.archive_id', '=', archiveId)
    .execute()
  return rows
    .toSorted((one, other) => (one.issued_at < other.issued_at ? 1 : -1))
    .map((row) => ({
      paperId: row.id as PaperId,
      kind: row.kind,
      number: row.number,
      issuedOn: row.issued_on as LocalDate,
    }))
}
