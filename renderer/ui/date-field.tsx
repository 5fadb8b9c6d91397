import { Input } from 'antd'
import { useEffect, useState } from 'react'
import { readLocalDate } from '#shared/kernel/local-date'
import { DeskField, splitProps, type FieldProps } from './desk-field.tsx'
import { foldWidth } from './fold.tsx'
import { useToday } from './today.tsx'

/**
 * A day in a DeskForm, typed as eight digits (20261123), with dashes, or as t for today.
 * The draft holds 2026-11-23; '' while empty; what was typed when it is no day, which the room then refuses at the field.
 */
export function DateField(props: FieldProps & { readonly disabled?: boolean }) {
  const { place, input } = splitProps(props)
  return (
    <DeskField {...place}>
      <DateInput {...input} />
    </DeskField>
  )
}

type InputProps = {
  readonly id?: string
  readonly value?: string
  readonly onChange?: (value: string) => void
  readonly disabled?: boolean
}

function DateInput({ value = '', onChange, ...rest }: InputProps) {
  const today = useToday()
  const [typed, setTyped] = useState(value)
  const [left, setLeft] = useState(true)
  useEffect(() => {
    setTyped((now) => (readDay(now, today) === value ? now : value))
  }, [value, today])
  const wrong = left && typed !== '' && readLocalDate(typed) === null
  return (
    <Input
      {...rest}
      value={typed}
      inputMode="numeric"
      maxLength={11}
      autoComplete="off"
      placeholder="八位数字，t 为今天"
      {...(wrong ? { status: 'error' as const } : {})}
      onChange={(event) => {
        const next = foldWidth(event.target.value)
        const day = readDay(next, today)
        setTyped(isToday(next) ? day : next)
        setLeft(false)
        onChange?.(day)
      }}
      onBlur={() => {
        setTyped(readDay(typed, today))
        setLeft(true)
      }}
    />
  )
}

/** The day typed, or the typed text itself when it is none. */
function readDay(typed: string, today: string): string {
  return isToday(typed) ? today : (readLocalDate(typed) ?? typed.trim())
}

function isToday(typed: string): boolean {
  return ['t', 'T', '今', '今天'].includes(typed.trim())
}
