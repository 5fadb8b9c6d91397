import { Form } from 'antd'
import type { ReactElement } from 'react'
import { useFieldName, useFormFaults } from './form-faults.tsx'

type FieldName = string | number | readonly (string | number)[]

/** What every field of a DeskForm takes. */
export type FieldProps = {
  /** Where the value stands in the draft: 'dueOn' or ['person', 'name']. */
  readonly name: FieldName
  readonly label: string
  /** Shown under the field while nothing is wrong with it. */
  readonly hint?: string
  readonly className?: string
  /** Name of the antd Form.List around it; `name` is then relative to the list. */
  readonly inList?: string
  /** Only for what the room cannot know, such as two passwords that differ; a sentence, or null when all is well. */
  readonly check?: (value: unknown) => string | null
}

/** Parts what the field takes from what its input takes. */
export function splitProps<P extends FieldProps>(
  props: P,
): { readonly place: FieldProps; readonly input: Omit<P, keyof FieldProps> } {
  const { name, label, hint, className, inList, check, ...input } = props
  const given = Object.entries({ hint, className, inList, check }).filter(([, value]) => value !== undefined)
  return { place: { name, label, ...Object.fromEntries(given) }, input }
}

type Props = FieldProps & {
  readonly valuePropName?: string
  readonly children: ReactElement
}

/** One labelled field of a DeskForm; what the room said about it stands under it. */
export function DeskField({ name, label, hint, className, inList, check, valuePropName, children }: Props) {
  const own = typeof name === 'object' ? [...name] : [name]
  const path = [...(inList === undefined ? [] : [inList]), ...own].join('.')
  useFieldName(path)
  const said = useFormFaults()?.sayAt(path) ?? null
  return (
    <Form.Item
      name={own}
      label={label}
      className={className ?? ''}
      rules={check === undefined ? [] : [ruleOf(check)]}
      validateTrigger={[]}
      {...(valuePropName === undefined ? {} : { valuePropName })}
      {...(said === null ? {} : { validateStatus: 'error', help: said })}
      {...(said === null && hint ? { extra: hint } : {})}
    >
      {children}
    </Form.Item>
  )
}

function ruleOf(check: (value: unknown) => string | null) {
  return {
    validator: (_: unknown, value: unknown) => {
      const said = check(value)
      return said === null ? Promise.resolve() : Promise.reject(new Error(said))
    },
  }
}
