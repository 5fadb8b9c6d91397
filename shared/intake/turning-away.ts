import type { LocalDate } from '#shared/kernel/local-date'
import type { Arrival } from './acceptance.ts'
import type { TurnAwayReason } from './arrival.ts'
import type { IntakeRefused } from './refusals.ts'

/** A file is turned away only for what can be seen of it: the reason has to fit the way it came and its seal. */
export function refusalsToTurnAway(
  today: LocalDate,
  { arrival, reason }: { readonly arrival: Arrival; readonly reason: TurnAwayReason },
): readonly IntakeRefused[] {
  const refusals: IntakeRefused[] = []
  if (arrival.arrivedOn > today) refusals.push({ code: 'ARRIVED_IN_FUTURE' })
  if (!isFounded(reason, arrival)) refusals.push({ code: 'TURN_AWAY_UNFOUNDED', reason })
  return refusals
}

function isFounded(reason: TurnAwayReason, { way, seal, sealStamped }: Arrival): boolean {
  switch (reason) {
    case 'broughtByPerson':
      return way === 'broughtByPerson'
    case 'unsealed':
      return seal === 'missing'
    case 'sealBroken':
      return seal === 'broken' || (seal === 'intact' && !sealStamped)
    case 'wrongPerson':
    case 'outOfScope':
    case 'misdirected':
      return true
  }
}
