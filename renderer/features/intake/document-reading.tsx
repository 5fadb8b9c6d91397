import { useEffect, useRef } from 'react'
import { divisionName } from '#shared/agency/divisions'
import { SEX_NAMES } from '#shared/person/categories'
import { DOCUMENT_DOUBT_NAMES, wrongsOf } from '#shared/person/document-doubts'
import { readIdNumber, type IdNumber } from '#shared/person/id-number'
import { intakeText } from '#text/intake'
import { CheckField } from '#ui/choice-field'
import { useWatchedForm, type DeskFormHandle } from '#ui/desk-form'
import { useFormFaults } from '#ui/form-faults'
import type { IntakeDraft } from './intake-draft.ts'

/** Beneath the number, always one line: what it says of its holder, or why it is doubted and the tick to take it all the same. */
export function DocumentReading({ form }: { readonly form: DeskFormHandle<IntakeDraft> }) {
  const { person } = useWatchedForm(form)
  const number = person.documentNo.trim()
  const said = readable(person.documentKind) ? readIdNumber(number).says : null
  useDerived(form, said)

  const wrongs = number === '' ? [] : wrongsOf(person)
  // A number that is right but another person's is refused too, and the way out is the same tick.
  const refused = (useFormFaults()?.sayAt('person.documentNo') ?? null) !== null && number !== ''
  if (person.documentDoubtful || refused || (wrongs.length > 0 && isWhole(number))) {
    const names = wrongs.map((wrong) => DOCUMENT_DOUBT_NAMES[wrong]).join('、')
    return (
      <CheckField
        name={['person', 'documentDoubtful']}
        label={intakeText.documentCheck}
        text={intakeText.documentDoubtful(names)}
        className="wide doubtful"
      />
    )
  }
  return (
    <div className="reading wide">
      <span className="reading-label">{intakeText.documentCheck}</span>
      <span>{wordsOf(person.documentKind, number === '' ? null : said)}</span>
    </div>
  )
}

/** Fills in what the number says, as long as nobody typed something else there. */
function useDerived(form: DeskFormHandle<IntakeDraft>, said: IdNumber | null): void {
  const filled = useRef<IdNumber | null>(null)
  const key = said === null ? '' : `${said.kind}${said.bornOn}${said.sex}${said.division}`
  useEffect(() => {
    if (said === null) return
    const { person } = form.values()
    const before = filled.current
    const free = (now: string, empty: string, was: string | undefined) => now === empty || now === was
    form.set({
      person: {
        ...person,
        documentKind: said.kind,
        ...(free(person.sex, '0', before?.sex) ? { sex: said.sex } : {}),
        ...(free(person.bornOn, '', before?.bornOn) ? { bornOn: said.bornOn } : {}),
        ...(free(person.householdDivision, '', before?.division) ? { householdDivision: said.division } : {}),
      },
    })
    filled.current = said
    // `key` is all that `said` says; the form never changes.
  }, [key])
}

/** Numbers of these kinds are built by one standard and can be read. */
function readable(kind: IntakeDraft['person']['documentKind']): boolean {
  return kind === 'residentId' || kind === 'residencePermit' || kind === 'foreignPermit'
}

/** Long enough to be judged: while it is being typed, nothing is said against it. */
function isWhole(number: string): boolean {
  return number.length >= 15 && number.length !== 16 && number.length !== 17
}

function wordsOf(kind: IntakeDraft['person']['documentKind'], said: IdNumber | null): string {
  if (!readable(kind)) return intakeText.documentNoCheck
  if (said === null) return intakeText.documentWaits
  const division =
    said.division === '' ? '' : (divisionName(said.division) ?? `${said.division}（${intakeText.divisionUnknown}）`)
  return [SEX_NAMES[said.sex], said.bornOn, division].filter(Boolean).join('，')
}
