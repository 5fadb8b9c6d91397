import { Alert } from 'antd'
import type { Fault } from '#shared/faults/fault'
import { faultText } from '#shared/faults/fault-text'

/** Every reason at once, each with its way out. Renders nothing when there is none. */
export function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
  if (faults.length === 0) return null
  return (
    <div role="alert" className="fault-list">
      {faults.map((fault, index) => {
        const { title, next } = faultText(fault)
        return <Alert key={`${index}-${fault.code}`} type="error" showIcon title={title} description={next} />
      })}
    </div>
  )
}
