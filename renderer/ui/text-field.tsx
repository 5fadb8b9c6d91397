import { Input, type InputRef } from 'antd'
import { useRef, type ChangeEvent, type ReactNode, type Ref } from 'react'
import { DeskField, splitProps, type FieldProps } from './desk-field.tsx'
import { foldCode } from './fold.tsx'

type InputOptions = {
  readonly placeholder?: string
  readonly autoFocus?: boolean
  readonly disabled?: boolean
  readonly maxLength?: number
  /** Numbers, letters and codes: full-width characters become half-width while typing, letters capital. */
  readonly code?: boolean
  readonly password?: boolean
}

/** A line of text in a DeskForm. */
export function TextField(props: FieldProps & InputOptions) {
  const { place, input } = splitProps(props)
  return (
    <DeskField {...place}>
      <TextInput {...input} />
    </DeskField>
  )
}

type InputProps = InputOptions & {
  readonly id?: string
  readonly value?: string
  readonly onChange?: (value: string) => void
  readonly onBlur?: () => void
  readonly suffix?: ReactNode
  readonly ref?: Ref<InputRef>
  readonly 'aria-label'?: string
}

/** The input alone, for use outside a form or in a field of one's own. Names are kept as typed, never normalised. */
export function TextInput({ code = false, password = false, value = '', onChange, ...rest }: InputProps) {
  const composing = useRef(false)
  const Box = password ? Input.Password : Input

  function change(event: ChangeEvent<HTMLInputElement>): void {
    onChange?.(code && !composing.current ? foldCode(event.target.value) : event.target.value)
  }

  return (
    <Box
      {...rest}
      value={value}
      autoComplete={password ? 'new-password' : 'off'}
      spellCheck={false}
      onChange={change}
      onCompositionStart={() => {
        composing.current = true
      }}
      onCompositionEnd={(event) => {
        composing.current = false
        if (code) onChange?.(foldCode(event.currentTarget.value))
      }}
    />
  )
}
