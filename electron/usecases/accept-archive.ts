import type { Act } from '#shared/accounts/act'
import { archiveNoOf, barcodeOf } from '#shared/archive/numbers'
import { refusalsToAccept } from '#shared/intake/acceptance'
import { ARRIVAL_WAY_NAMES } from '#shared/intake/arrival'
import type { ReceivedBy } from '#shared/ipc/contract'
import { doubtsOf } from '#shared/person/document-doubts'
import type { LedgerFacts } from '#db/custody/ledger'
import { insertArchive, insertVolume } from '#db/archive/archives'
import { appendCustody } from '#db/custody/ledger'
import { insertIntake } from '#db/intake/intake-cases'
import { takeReceiptNo } from '#db/intake/receipt-number'
import { takeNumber } from '#db/numbers'
import { officeOrThrow } from '#db/office/office'
import { archivesHeldFor } from '#db/person/held-archives'
import { findPerson, insertPerson, updatePerson, type KnownPerson, type PersonKey } from '#db/person/people'
import { insertSearchKeys } from '#db/search/keys'
import type { Writer } from '#db/tables'
import { command, known } from '#electron/ipc/use-case'

type Accepted = ReceivedBy<'intake.accept'>

export const acceptArchive = command('intake.accept', {
  gather: async (db, { person, knownPersonId }) => {
    const chosen = knownPersonId === null ? null : known(await findPerson(db, knownPersonId), '人员')
    return {
      office: await officeOrThrow(db),
      chosen,
      held: await archivesHeldFor(db, chosen, person.documentNo),
    }
  },
  decide: ({ chosen, held }, input, { today }) =>
    refusalsToAccept({ today, held, recordedStanding: chosen?.standing ?? null }, input),
  record: async (tx, { office, chosen }, input, act) => {
    const person = await recordPerson(tx, chosen, input.person, act)
    const serial = await takeNumber(tx, 'archive')
    const archiveNo = archiveNoOf(office.filePrefix, input.custodyForm, serial)
    const barcode = barcodeOf(office.filePrefix, serial, 1)
    const { arrivedOn } = input.arrival
    const archiveId = await insertArchive(
      tx,
      { personId: person.id, archiveNo, custodyForm: input.custodyForm, receivedOn: arrivedOn, missing: input.missing },
      act,
    )
    const { pieces, pages } = input
    const volumeId = await insertVolume(tx, { archiveId, kind: 'original', ordinal: 1, barcode, pieces, pages }, act)
    await insertSearchKeys(tx, person.seq, {
      names: [input.person.name, ...input.person.formerNames],
      documentNos: [input.person.documentNo],
      archiveNos: [archiveNo],
      barcodes: [barcode],
      phone: input.person.phone,
    })
    const receiptNo = await takeReceiptNo(tx, act.today)
    const outcome = { archiveId, turnedAway: null }
    const intakeId = await insertIntake(
      tx,
      { receiptNo, arrival: input.arrival, personName: input.person.name, outcome, note: input.missing },
      act,
    )
    const happening = { occurredOn: arrivedOn, facts: factsOf(receiptNo, input) }
    await appendCustody(tx, volumeId, { type: 'receive' }, happening, act)
    return { intakeId, receiptNo, archiveId, archiveNo, volumeId }
  },
})

function recordPerson(tx: Writer, chosen: KnownPerson | null, typed: Accepted['person'], act: Act): Promise<PersonKey> {
  const person = { ...typed, doubts: doubtsOf(typed) }
  if (chosen === null) return insertPerson(tx, person, act)
  return updatePerson(tx, chosen, person, act).then(() => chosen)
}

/** What the history of the file tells of its arrival. */
function factsOf(receiptNo: string, { arrival, pieces, pages, missing }: Accepted): LedgerFacts {
  return {
    收件流水号: receiptNo,
    来档单位: arrival.sender,
    来档方式: ARRIVAL_WAY_NAMES[arrival.way],
    ...(arrival.wayNo === '' ? {} : { 来档编号: arrival.wayNo }),
    ...(arrival.noticeNo === '' ? {} : { 转递通知单号: arrival.noticeNo }),
    份数: pieces,
    页数: pages,
    ...(missing === '' ? {} : { 缺件或存疑: missing }),
  }
}
