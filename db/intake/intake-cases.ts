import type { Act } from '#shared/accounts/act'
import type { ReceivedBy } from '#shared/ipc/contract'
import type { TurnAwayReason } from '#shared/intake/arrival'
import type { ArchiveId, IntakeId } from '#shared/kernel/ids'
import type { Writer } from '#db/tables'

type Arrival = ReceivedBy<'intake.accept'>['arrival']

/** How an arrival ended: in an archive, or turned away for a reason. */
type ArrivalOutcome =
  | { readonly archiveId: ArchiveId; readonly turnedAway: null }
  | { readonly archiveId: null; readonly turnedAway: TurnAwayReason }

export type NewIntake = {
  readonly receiptNo: string
  readonly arrival: Arrival
  readonly personName: string
  readonly outcome: ArrivalOutcome
  readonly note: string
}

export async function insertIntake(tx: Writer, intake: NewIntake, act: Act): Promise<IntakeId> {
  const id = act.newId() as IntakeId
  const { arrival, outcome } = intake
  await tx
    .insertInto('intake_case')
    .values({
      id,
      receipt_no: intake.receiptNo,
      arrived_on: arrival.arrivedOn,
      way: arrival.way,
      way_no: arrival.wayNo,
      messengers: JSON.stringify(arrival.messengers),
      sender: arrival.sender,
      sender_kind: arrival.senderKind,
      notice_no: arrival.noticeNo,
      seal: arrival.seal,
      seal_stamped: arrival.sealStamped ? 1 : 0,
      person_name: intake.personName,
      archive_id: outcome.archiveId,
      turned_away: outcome.turnedAway,
      note: intake.note,
      recorded_at: act.instant,
      act_id: act.id,
    })
    .execute()
  return id
}
