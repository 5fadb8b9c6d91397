import { Button } from 'antd'
import { intakeText } from '#text/intake'
import { useNavigation } from '#ui/navigation'

/** What was registered last. */
export type LastArrival =
  | {
      readonly kind: 'accepted'
      readonly name: string
      readonly archiveNo: string
      readonly receiptNo: string
      readonly archiveId: string
      readonly volumeId: string
    }
  | { readonly kind: 'turnedAway'; readonly name: string; readonly receiptNo: string }

/** The number large, and the next step; it stays until the next file, while the form is already empty again. */
export function LastArrivalChip({ last }: { readonly last: LastArrival | null }) {
  const { go } = useNavigation()
  if (last === null) return null
  if (last.kind === 'turnedAway') {
    return (
      <div className="last-arrival" role="status">
        <span>
          {intakeText.lastTurnedAway} <strong>{last.name}</strong>
        </span>
        <span>{intakeText.receiptNo(last.receiptNo)}</span>
        <span>{intakeText.giveBack}</span>
      </div>
    )
  }
  return (
    <div className="last-arrival" role="status">
      <span>
        {intakeText.lastAccepted} <strong>{last.name}</strong>
      </span>
      <button
        type="button"
        className="last-arrival-no"
        onClick={() => go({ page: 'archive', archiveId: last.archiveId })}
      >
        {last.archiveNo}
      </button>
      <span>{intakeText.receiptNo(last.receiptNo)}</span>
      <Button size="small" onClick={() => go({ page: 'shelving', volumeId: last.volumeId })}>
        {intakeText.shelve}
      </Button>
    </div>
  )
}
