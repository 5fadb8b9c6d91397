import { Button } from 'antd'
import type { Fault } from '#shared/faults/fault'
import { sessionText } from '#text/session'
import { FaultList } from '#ui/fault-list'
import { SessionFrame } from './session-frame.tsx'

type Props = { readonly faults: readonly Fault[]; readonly onRetry: () => void }

/** Why the room cannot be opened at all, and what to do about it; nothing is repaired or replaced from here. */
export function UnusablePage({ faults, onRetry }: Props) {
  return (
    <SessionFrame title={sessionText.unusableTitle}>
      <FaultList faults={faults} />
      <div className="form-acts">
        <Button type="primary" onClick={onRetry}>
          {sessionText.retry}
        </Button>
      </div>
    </SessionFrame>
  )
}
