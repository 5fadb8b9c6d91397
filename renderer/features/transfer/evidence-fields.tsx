import { Checkbox } from 'antd'
import { EVIDENCE_RULES } from '#shared/transfer/evidence-rules'
import { EVIDENCE_NAMES, type EvidenceKind } from '#shared/transfer/reasons'
import { transferText } from '#text/transfer'
import { DeskField } from '#ui/desk-field'
import { useWatchedForm, type DeskFormHandle } from '#ui/desk-form'
import { TextInput } from '#ui/text-field'
import { evidenceFor, type ApplicationDraft } from './application-draft.ts'

/** Papers the transfer rests on, by reason, with their source; each that is there gets a tick and, if wanted, a note. */
export function EvidenceFields({ form }: { readonly form: DeskFormHandle<ApplicationDraft> }) {
  const { reason, applicant, evidence, notes } = useWatchedForm(form)
  if (reason === null) {
    return (
      <div className="wide reading">
        <span className="reading-label">{transferText.evidence}</span>
        <span>{transferText.evidenceWaits}</span>
      </div>
    )
  }
  const { first, others } = evidenceFor(reason, applicant)
  const { groups, source } = EVIDENCE_RULES[reason]
  const needs = groups.map((group) => group.map((kind) => EVIDENCE_NAMES[kind]).join(transferText.or))

  return (
    <>
      <DeskField name="evidence" label={transferText.evidence} className="wide evidence">
        <EvidenceChecks
          first={first}
          others={others}
          needs={`${transferText.evidenceNeeds(needs.join(transferText.and))}（${source}）${applicant === 'person' ? `；${transferText.identityNeeded}` : ''}`}
        />
      </DeskField>
      <EvidenceNotes
        kinds={evidence.filter((kind) => kind !== 'requestLetter')}
        notes={notes}
        onNote={(kind, note) => form.set({ notes: { ...form.values().notes, [kind]: note } })}
      />
    </>
  )
}

type NotesProps = {
  readonly kinds: readonly EvidenceKind[]
  readonly notes: ApplicationDraft['notes']
  readonly onNote: (kind: EvidenceKind, note: string) => void
}

/** Number and day of each paper that is there; the request letter has fields of its own. */
function EvidenceNotes({ kinds, notes, onNote }: NotesProps) {
  if (kinds.length === 0) return null
  return (
    <div className="evidence-notes wide">
      {kinds.map((kind) => (
        <TextInput
          key={kind}
          aria-label={transferText.evidenceNote(EVIDENCE_NAMES[kind])}
          value={notes[kind] ?? ''}
          maxLength={100}
          placeholder={transferText.evidenceNoteHint(EVIDENCE_NAMES[kind])}
          onChange={(note) => onNote(kind, note)}
        />
      ))}
    </div>
  )
}

type ChecksProps = {
  readonly value?: readonly EvidenceKind[]
  readonly onChange?: (value: readonly EvidenceKind[]) => void
  readonly first: readonly EvidenceKind[]
  readonly others: readonly EvidenceKind[]
  readonly needs: string
}

function EvidenceChecks({ value = [], onChange, first, others, needs }: ChecksProps) {
  function toggle(kind: EvidenceKind, there: boolean): void {
    onChange?.(there ? [...value, kind] : value.filter((one) => one !== kind))
  }
  return (
    <div role="group" aria-label={transferText.evidence}>
      <p className="evidence-needs">{needs}</p>
      {[first, others].map((kinds, index) => (
        <div key={index} className={index === 0 ? 'evidence-kinds' : 'evidence-kinds evidence-others'}>
          {kinds.map((kind) => (
            <Checkbox
              key={kind}
              checked={value.includes(kind)}
              onChange={(event) => toggle(kind, event.target.checked)}
            >
              {EVIDENCE_NAMES[kind]}
            </Checkbox>
          ))}
        </div>
      ))}
    </div>
  )
}
