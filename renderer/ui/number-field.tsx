import { useEffect, useState } from 'react'
import { Input } from 'antd'
import { DeskField, splitProps, type FieldProps } from './desk-field.tsx'
import { foldWidth } from './fold.tsx'

type InputOptions = {
  /** 份, 页 and so on, behind the number. */
  readonly unit?: string
  readonly disabled?: boolean
}

/** A whole number from 0 to 9999 in a DeskForm; the draft holds a number, or null while it is empty. */
export function NumberField(props: FieldProps & InputOptions) {
  const { place, input } = splitProps(props)
  return (
    <DeskField {...place}>
      <NumberInput {...input} />
    </DeskField>
  )
}

type InputProps = InputOptions & {
  readonly id?: string
  readonly value?: number | null
  readonly onChange?: (value: number | null) => void
}

function NumberInput({ value = null, onChange, unit, ...rest }: InputProps) {
  const [typed, setTyped] = useState(value === null ? '' : String(value))
  useEffect(() => {
    setTyped((now) => (readCount(now) === value ? now : value === null ? '' : String(value)))
  }, [value])
  return (
    <Input
      {...rest}
      value={typed}
      inputMode="numeric"
      maxLength={4}
      autoComplete="off"
      suffix={unit}
      onChange={(event) => {
        const digits = foldWidth(event.target.value).replace(/\D/g, '')
        setTyped(digits)
        onChange?.(readCount(digits))
      }}
    />
  )
}

function readCount(typed: string): number | null {
  return typed === '' ? null : Number(typed)
}
