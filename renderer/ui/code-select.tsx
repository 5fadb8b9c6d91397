import { Select } from 'antd'
import { useMemo, useState, type KeyboardEvent } from 'react'
import { DeskField, splitProps, type FieldProps } from './desk-field.tsx'
import { foldWidth } from './fold.tsx'
import { initialsOf } from './initials.tsx'

type CodeOption<Code extends string = string> = {
  readonly value: Code
  readonly label: string
  /** What may be typed for it besides its number and first letters. */
  readonly key?: string
  readonly disabled?: boolean
}

type InputOptions<Code extends string> = {
  readonly options: readonly CodeOption<Code>[]
  readonly placeholder?: string
  readonly disabled?: boolean
}

/** One of a short list in a DeskForm, chosen by its number, by first letters of its pinyin, or by its characters. */
export function CodeSelect<Code extends string>(props: FieldProps & InputOptions<Code>) {
  const { place, input } = splitProps(props)
  return (
    <DeskField {...place}>
      <CodeInput {...input} />
    </DeskField>
  )
}

type InputProps<Code extends string> = InputOptions<Code> & {
  readonly id?: string
  readonly value?: Code | null
  readonly onChange?: (value: Code) => void
  readonly 'aria-label'?: string
}

export function CodeInput<Code extends string>({ value, onChange, options, placeholder, ...rest }: InputProps<Code>) {
  const [open, setOpen] = useState(false)
  const numbered = useMemo(
    () =>
      options.map((option, index) => ({
        ...option,
        text: option.label,
        label: `${index + 1}　${option.label}`,
        keys: [String(index + 1), initialsOf(option.label), option.key?.toLowerCase() ?? ''],
      })),
    [options],
  )

  /** Enter on a closed list belongs to the form; antd would open the list. */
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !open) event.preventDefault()
  }

  return (
    <Select<Code, (typeof numbered)[number]>
      {...rest}
      value={value ?? null}
      options={numbered}
      optionLabelProp="text"
      placeholder={placeholder ?? '数字或首字母'}
      open={open}
      onOpenChange={setOpen}
      onInputKeyDown={onKeyDown}
      showSearch={{
        filterOption: (typed, option) => option !== undefined && fits(typed, option),
      }}
      onChange={(code) => onChange?.(code)}
    />
  )
}

function fits(typed: string, option: { readonly keys: readonly string[]; readonly text: string }): boolean {
  const words = foldWidth(typed).trim().toLowerCase()
  return option.text.includes(words) || option.keys.some((key) => key.startsWith(words))
}
