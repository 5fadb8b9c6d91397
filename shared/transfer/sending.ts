import { refusalsToStep, type Custody, type StepRefused } from '#shared/custody/custody'
import type { LocalDate } from '#shared/kernel/local-date'
import { comparableIdNumber } from '#shared/person/id-number'
import { refuseWhenNotAtStep } from './notice-rules.ts'
import type { TransferRefused } from './refusals.ts'
import type { TransferState } from './states.ts'
import type { Way } from './ways.ts'

const MESSENGERS = 2

export type Messenger = { readonly name: string; readonly documentNo: string }

export type SendingFacts = {
  readonly today: LocalDate
  readonly state: TransferState
  readonly way: Way
  /** The day of the notice; null while there is none. */
  readonly noticedOn: LocalDate | null
  readonly volumes: readonly { readonly custody: Custody; readonly since: LocalDate }[]
  /** The person the file is about: every name and every document number recorded. */
  readonly person: { readonly names: readonly string[]; readonly documentNos: readonly string[] }
}

export type Sending = { readonly sentOn: LocalDate; readonly messengers: readonly Messenger[] }

/** Every reason not to send now. */
export function refusalsToSend(facts: SendingFacts, sending: Sending): readonly (TransferRefused | StepRefused)[] {
  return [
    ...refuseWhenNotAtStep(facts.state, 'send'),
    ...facts.volumes.flatMap(({ custody }) => refusalsToStep(custody, 'dispatch')),
    ...refuseWhenSentOnWrong(facts, sending),
    ...refusalsOfMessengers(facts, sending),
  ]
}

/** Not before the notice, and not before any volume came to where it leaves from. */
function refuseWhenSentOnWrong({ today, noticedOn, volumes }: SendingFacts, { sentOn }: Sending) {
  const refusals: TransferRefused[] = []
  if (sentOn > today) refusals.push({ code: 'SENT_IN_FUTURE' })
  const notBefore = [...(noticedOn === null ? [] : [noticedOn]), ...volumes.map(({ since }) => since)].toSorted().at(-1)
  if (notBefore !== undefined && sentOn < notBefore) refusals.push({ code: 'SENT_TOO_EARLY', notBefore })
  return refusals
}

/** 专人送取: two people, each another, and never the person concerned (严禁个人自带, 人社厅发〔2022〕64号). */
function refusalsOfMessengers({ way, person }: SendingFacts, { messengers }: Sending): readonly TransferRefused[] {
  if (way !== 'messenger') {
    return messengers.length > 0 ? [{ code: 'TRANSFER_MESSENGERS_UNEXPECTED', way }] : []
  }
  const named = new Set(messengers.map(({ documentNo }) => comparableIdNumber(documentNo))).size
  return [
    ...(named < MESSENGERS ? [{ code: 'TRANSFER_MESSENGERS_TOO_FEW', named } as const] : []),
    ...messengers
      .filter((messenger) => isThePerson(messenger, person))
      .map(({ name }) => ({ code: 'TRANSFER_MESSENGER_IS_PERSON', name: name.trim() }) as const),
  ]
}

function isThePerson({ name, documentNo }: Messenger, { names, documentNos }: SendingFacts['person']): boolean {
  const numbers = documentNos.map(comparableIdNumber).filter((number) => number !== '')
  return names.includes(name.trim()) || numbers.includes(comparableIdNumber(documentNo))
}
