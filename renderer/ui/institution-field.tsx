import { AutoComplete } from 'antd'
import { useState, type KeyboardEvent } from 'react'
import { useAnswer } from '#calls/use-call'
import { INSTITUTION_KIND_NAMES } from '#shared/agency/institution'
import type { AnswerOf } from '#shared/ipc/contract'
import { DeskField, splitProps, type FieldProps } from './desk-field.tsx'
import { moveFocus } from './field-order.tsx'
import { foldWidth } from './fold.tsx'
import { useSettled } from './settled.tsx'
import './desk-parts.css'

type KnownInstitution = AnswerOf<'agency.institutions'>[number]

type InputOptions = {
  readonly placeholder?: string
  /** One of the directory was chosen; what is typed freely names none. */
  readonly onPick: (institution: KnownInstitution) => void
  /** The name was changed by hand: whatever was chosen before no longer holds. */
  readonly onType?: () => void
}

const PAUSE_MS = 120
const MOST_WORDS = 60

/** Name of an institution in a DeskForm: the directory offers itself while typing, any other name may stand as well. */
export function InstitutionField(props: FieldProps & InputOptions) {
  const { place, input } = splitProps(props)
  return (
    <DeskField {...place}>
      <InstitutionInput {...input} />
    </DeskField>
  )
}

type InputProps = InputOptions & {
  readonly id?: string
  readonly value?: string
  readonly onChange?: (value: string) => void
}

function InstitutionInput({ value = '', onChange, onPick, onType, placeholder, ...rest }: InputProps) {
  const [open, setOpen] = useState(false)
  const words = useSettled(foldWidth(value).trim().slice(0, MOST_WORDS), PAUSE_MS)
  const found = useAnswer('agency.institutions', { words }, { enabled: open, keepPrevious: true }).value ?? []

  /** Enter on a name of one's own closes the list and moves on; on a line of the list it takes that line. */
  function onInputKeyDown(event: KeyboardEvent): void {
    const input = event.target
    if (event.key !== 'Enter' || !(input instanceof HTMLInputElement) || hasActiveLine(input)) return
    event.preventDefault()
    setOpen(false)
    const form = input.closest('form')
    if (form !== null) moveFocus(form, input, event.shiftKey ? -1 : 1)
  }

  return (
    <AutoComplete
      {...rest}
      value={value}
      open={open && found.length > 0}
      onOpenChange={setOpen}
      onInputKeyDown={onInputKeyDown}
      defaultActiveFirstOption={false}
      placeholder={placeholder ?? '单位全称，打字时列出目录里的单位'}
      popupMatchSelectWidth={false}
      options={found.map((institution) => ({
        value: institution.name,
        key: institution.id,
        institution,
      }))}
      optionRender={({ data: line }) => <InstitutionLine institution={line.institution} />}
      onChange={(name: string) => {
        onChange?.(name)
        onType?.()
      }}
      onSelect={(_, line) => {
        setOpen(false)
        onPick(line.institution)
      }}
    />
  )
}

function InstitutionLine({ institution }: { readonly institution: KnownInstitution }) {
  return (
    <span className="institution-line">
      <span>{institution.name}</span>
      <span className="institution-line-kind">{INSTITUTION_KIND_NAMES[institution.kind]}</span>
    </span>
  )
}

/** True while the list is open and the arrows stand on one of its lines. */
function hasActiveLine(input: HTMLInputElement): boolean {
  const line = input.getAttribute('aria-activedescendant')
  return input.getAttribute('aria-expanded') === 'true' && line !== null && !line.endsWith('_-1')
}
