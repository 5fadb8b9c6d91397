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
    <DeskField name="evidence" label={transferText.evidence} className="wide evidence">
      <EvidenceChecks
        first={first}
        others={others}
        needs={`${transferText.evidenceNeeds(needs.join(transferText.and))}（${source}）${applicant === 'person' ? `；${transferText.identityNeeded}` : ''}`}
        notes={notes}
        ticked={evidence}
        onNote={(kind, note) => form.set({ notes: { ...form.values().notes, [kind]: note } })}
      />
    </DeskField>
  )
}

type ChecksProps = {
  readonly value?: readonly EvidenceKind[]
  readonly onChange?: (value: readonly EvidenceKind[]) => void
  readonly first: readonly EvidenceKind[]
  readonly others: readonly EvidenceKind[]
  readonly needs: string
  readonly notes: ApplicationDraft['notes']
  readonly ticked: readonly EvidenceKind[]
  readonly onNote: (kind: EvidenceKind, note: string) => void
}

function EvidenceChecks({ value = [], onChange, first, others, needs, notes, onNote }: ChecksProps) {
  function toggle(kind: EvidenceKind, there: boolean): void {
    onChange?.(there ? [...value, kind] : value.filter((one) => one !== kind))
  }
  return (
    <div role="group" aria-label={transferText.evidence}>
      <p className="evidence-needs">{needs}</p>
      {first.map((kind) => (
        <div key={kind} className="evidence-line">
          <Checkbox checked={value.includes(kind)} onChange={(event) => toggle(kind, event.target.checked)}>
            {EVIDENCE_NAMES[kind]}
          </Checkbox>
          {value.includes(kind) && (
            <TextInput
              aria-label={transferText.evidenceNote(EVIDENCE_NAMES[kind])}
              value={notes[kind] ?? ''}
              maxLength={100}
              placeholder={transferText.evidenceNoteHint}
              onChange={(note) => onNote(kind, note)}
            />
          )}
        </div>
      ))}
      <div className="evidence-others">
        {others.map((kind) => (
          <Checkbox key={kind} checked={value.includes(kind)} onChange={(event) => toggle(kind, event.target.checked)}>
            {EVIDENCE_NAMES[kind]}
          </Checkbox>
        ))}
      </div>
    </div>
  )
}
