import { Form } from 'antd'
import type { ReactElement } from 'react'
import { useFieldName, useFormFaults } from './form-faults.tsx'

export type FieldName = string | number | readonly (string | number)[]

type Props = {
  readonly name: FieldName
  readonly label: string
  /** Shown under the field while nothing is wrong with it. */
  readonly hint?: string
  readonly className?: string | undefined
  readonly valuePropName?: string
  readonly children: ReactElement
}

/** One labelled field of a DeskForm; what the room said about it stands under it. */
export function DeskField({ name, label, hint, className, valuePropName, children }: Props) {
  const path = (Array.isArray(name) ? name : [name]).join('.')
  useFieldName(path)
  const said = useFormFaults()?.sayAt(path) ?? null
  return (
    <Form.Item
      name={(Array.isArray(name) ? [...name] : name) as string} // antd takes both; its type wants a mutable array
      label={label}
      className={className ?? ''}
      {...(valuePropName === undefined ? {} : { valuePropName })}
      {...(said === null ? {} : { validateStatus: 'error', help: said })}
      {...(said === null && hint !== undefined ? { extra: hint } : {})}
    >
      {children}
    </Form.Item>
  )
}
