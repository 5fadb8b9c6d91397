import { Radio } from 'antd'
import { useEffect } from 'react'
import { useAnswer } from '#calls/use-call'
import type { AnswerOf } from '#shared/ipc/contract'
import { intakeText } from '#text/intake'
import { DeskField } from '#ui/desk-field'
import { useWatchedForm, type DeskFormHandle } from '#ui/desk-form'
import { useSettled } from '#ui/settled'
import { NEW_PERSON, type IntakeDraft } from './intake-draft.ts'

type Known = AnswerOf<'intake.samePerson'>[number]

const PAUSE_MS = 200
const LEAST_DIGITS = 6
const LEAST_NAME = 2
const NOBODY: readonly Known[] = []

/** People already known under this number or name; the clerk says which one it is, or that it is none of them. */
export function SamePeople({ form }: { readonly form: DeskFormHandle<IntakeDraft> }) {
  const { person } = useWatchedForm(form)
  const { name, documentNo } = useSettled({ name: person.name.trim(), documentNo: person.documentNo.trim() }, PAUSE_MS)
  const asks = [...name].length >= LEAST_NAME || documentNo.length >= LEAST_DIGITS
  const answer = useAnswer('intake.samePerson', { name, documentNo }, { enabled: asks, keepPrevious: true })
  const known = asks ? (answer.value ?? NOBODY) : NOBODY
  useProposal(form, known)

  return (
    <div className="same-people wide">
      {known.length === 0 ? (
        <div className="reading">
          <span className="reading-label">{intakeText.samePerson}</span>
          <span>{asks ? intakeText.samePersonNone : intakeText.samePersonWait}</span>
        </div>
      ) : (
        <DeskField name="knownPersonId" label={intakeText.samePerson}>
          <Radio.Group className="same-people-list">
            {known.map((one) => (
              <Radio key={one.archiveId} value={one.personId}>
                <KnownLine known={one} />
              </Radio>
            ))}
            <Radio value={NEW_PERSON}>{intakeText.newPerson}</Radio>
          </Radio.Group>
        </DeskField>
      )}
    </div>
  )
}

function KnownLine({ known }: { readonly known: Known }) {
  return (
    <span className="known-line">
      <strong>{known.name}</strong>
      <span>{known.maskedDocumentNo}</span>
      {known.sameNumber && <span className="known-same">{intakeText.sameNumber}</span>}
      <span>{known.archiveNo}</span>
      <span>{known.stillHere ? intakeText.stillHere : intakeText.gone}</span>
      <span className="known-employer" title={known.employer}>
        {known.employer}
      </span>
    </span>
  )
}

/** One number is one person; a name alone is not. What the clerk has chosen stays while it is still offered. */
function useProposal(form: DeskFormHandle<IntakeDraft>, known: readonly Known[]): void {
  const ids = known.map(({ personId, sameNumber }) => `${personId}${sameNumber ? '=' : ''}`).join()
  useEffect(() => {
    const chosen = form.values().knownPersonId
    const sameNumber = known.find((one) => one.sameNumber)
    const stays = chosen === NEW_PERSON ? known.length > 0 : known.some((one) => one.personId === chosen)
    if (stays && (sameNumber === undefined || chosen === sameNumber.personId)) return
    const proposal = sameNumber?.personId ?? (known.length > 0 ? NEW_PERSON : null)
    if (proposal !== chosen) form.set({ knownPersonId: proposal })
    // `ids` is all that matters of `known`; the form never changes.
  }, [ids])
}
