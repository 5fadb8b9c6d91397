import { Button, Form, type FormInstance } from 'antd'
import { useCallback, useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import type { Fault } from '#shared/faults/fault'
import { dropDraft, keepDraft, keptDraft } from './draft.tsx'
import { FaultList } from './fault-list.tsx'
import { focusAndSelect, isChoosing, moveFocus, moveOnceChosen } from './field-order.tsx'
import { FormFaultsProvider } from './form-faults.tsx'
import { useKeys } from './key-hints.tsx'
import { useNavigation } from './navigation.tsx'

export type DeskFormHandle<Draft extends object> = {
  readonly antd: FormInstance<Draft>
  readonly key: string
  readonly initial: Draft
  readonly kept: boolean
  /** Everything typed so far, fields not on the screen included. */
  readonly values: () => Draft
  /** Changes some fields as if typed. */
  readonly set: (values: Partial<Draft>) => void
  /** Empties the form and its draft; `next` is what stays, such as the sender of the last file. */
  readonly clear: (next?: Partial<Draft>) => void
}

/**
 * A form of the desk. Its draft is kept under `key` while the window is open, so that changing pages loses nothing;
 * `keep: false` for forms with passwords.
 */
export function useDeskForm<Draft extends object>(
  key: string,
  initial: Draft,
  { keep = true }: { readonly keep?: boolean } = {},
): DeskFormHandle<Draft> {
  const [antd] = Form.useForm<Draft>()
  const start = useRef(initial)
  const set = useCallback(
    (values: Partial<Draft>) => {
      antd.setFieldsValue(values)
      if (keep) keepDraft(key, antd.getFieldsValue(true))
    },
    [antd, key, keep],
  )
  const clear = useCallback(
    (next: Partial<Draft> = {}) => {
      dropDraft(key)
      antd.resetFields()
      antd.setFieldsValue({ ...start.current, ...next })
    },
    [antd, key],
  )
  const values = useCallback(() => ({ ...start.current, ...(antd.getFieldsValue(true) as Draft) }), [antd])
  return { antd, key, initial, kept: keep, values, set, clear }
}

/** The form's values, drawn anew with every stroke: for previews and hints. Use it in a part of its own, not in the page. */
export function useWatchedForm<Draft extends object>(form: DeskFormHandle<Draft>): Draft {
  Form.useWatch([], form.antd)
  return form.values()
}

type Props<Draft extends object> = {
  readonly form: DeskFormHandle<Draft>
  readonly onSend: (draft: Draft) => unknown
  readonly busy: boolean
  readonly faults: readonly Fault[]
  /** The verb on the button: 登记收档, 借出. */
  readonly sendLabel: string
  /** Further buttons beside it. */
  readonly actions?: ReactNode
  /** Esc: one step back; the previous page unless given. The draft stays. */
  readonly onBack?: () => void
  readonly layout?: 'vertical' | 'horizontal'
  /** Name of a field in which Enter sends instead of moving on: signing in ends with the password. */
  readonly sendsFrom?: string
  readonly children: ReactNode
}

/**
 * A form for the keyboard: Enter next field, Shift+Enter back, Ctrl+Enter send, Esc one step back.
 * Refusals stand at their field, the rest in one list above the buttons; a refused send keeps every value.
 */
export function DeskForm<Draft extends object>(props: Props<Draft>) {
  const { form, onSend, busy, faults, sendLabel, actions, onBack, layout = 'vertical', sendsFrom, children } = props
  const { back } = useNavigation()
  const frame = useRef<HTMLDivElement>(null)
  useKeys({ Enter: { label: '下一项' }, 'Ctrl+Enter': { label: sendLabel } })

  useEffect(() => {
    if (faults.length > 0) focusFirstRefused()
  }, [faults])

  function focusFirstRefused(): void {
    const refused = frame.current?.querySelector<HTMLElement>(REFUSED_FIELD)
    if (refused !== null && refused !== undefined) return focusAndSelect(refused)
    // A reason that belongs to no field stands above the buttons, which a long form may have below the screen.
    frame.current?.querySelector('[role=alert]')?.scrollIntoView({ block: 'nearest' })
  }

  function send(): void {
    if (busy) return
    form.antd.validateFields().then(
      () => onSend(form.values()),
      () => requestAnimationFrame(focusFirstRefused),
    )
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    // An unfinished pinyin belongs to the input method, an open list to the list.
    if (event.nativeEvent.isComposing || event.defaultPrevented || frame.current === null) return
    if (event.key === 'Escape') {
      if (isChoosing(event.target)) return
      event.stopPropagation()
      ;(onBack ?? back)()
    }
    if (event.key !== 'Enter') return
    if (event.ctrlKey) {
      event.preventDefault()
      return send()
    }
    if (!isField(event.target)) return
    if (isChoosing(event.target)) return moveOnceChosen(frame.current, event.target)
    event.preventDefault()
    event.stopPropagation()
    if (sendsFrom !== undefined && !event.shiftKey && event.target.id.endsWith(`_${sendsFrom}`)) return send()
    moveFocus(frame.current, event.target, event.shiftKey ? -1 : 1)
  }

  return (
    <FormFaultsProvider faults={faults}>
      {({ unplaced, touch }) => (
        <div ref={frame} onKeyDownCapture={onKeyDown}>
          <Form
            form={form.antd}
            name={form.key.replaceAll('.', '-')}
            layout={layout}
            initialValues={keptDraft<Draft>(form.key) ?? form.initial}
            autoComplete="off"
            requiredMark={false}
            onValuesChange={() => form.kept && keepDraft(form.key, form.antd.getFieldsValue(true))}
            onFieldsChange={(changed) => {
              for (const field of changed) touch((field.name as readonly (string | number)[]).join('.')) // antd leaves the type open
            }}
            onSubmitCapture={(event) => {
              event.preventDefault()
              event.stopPropagation()
              send()
            }}
          >
            {children}
            <FaultList faults={unplaced} />
            <div className="form-acts">
              <Button type="primary" htmlType="submit" loading={busy}>
                {sendLabel}
              </Button>
              {actions}
            </div>
          </Form>
        </div>
      )}
    </FormFaultsProvider>
  )
}

const REFUSED_FIELD = '.ant-form-item-has-error input, .ant-form-item-has-error textarea'

function isField(target: EventTarget): target is HTMLElement {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLElement && target.dataset['stop'] !== undefined)
  )
}
