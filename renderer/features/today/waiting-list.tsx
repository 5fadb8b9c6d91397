import { Button } from 'antd'
import { useAnswer } from '#calls/use-call'
import { todayText } from '#text/today'
import { useNavigation } from '#ui/navigation'

const SHOWN = 8

/** Files at the desk that wait for a shelf, the oldest first. */
export function WaitingList() {
  const { go } = useNavigation()
  const waiting = useAnswer('shelving.waiting', {})
  const files = waiting.value ?? []
  return (
    <section className="today-side-part">
      <h2>
        {todayText.waiting}
        {files.length > 0 && <span className="today-side-count">{todayText.files(files.length)}</span>}
      </h2>
      {waiting.value !== null && files.length === 0 && (
        <p className="rows-empty">
          {todayText.waitingNone}
          {todayText.waitingNoneHint}
        </p>
      )}
      <ul className="today-waiting">
        {files.slice(0, SHOWN).map((file) => (
          <li key={file.volumeId}>
            <button
              type="button"
              className="today-waiting-file"
              onClick={() => go({ page: 'archive', archiveId: file.archiveId })}
            >
              <strong>{file.name}</strong>
              <span>{file.archiveNo}</span>
              <span className="today-waiting-where">
                {file.label}，
                {file.formerAddress === '' ? todayText.since(file.since) : todayText.former(file.formerAddress)}
              </span>
            </button>
            <Button size="small" onClick={() => go({ page: 'shelving', volumeId: file.volumeId })}>
              {todayText.shelve}
            </Button>
          </li>
        ))}
      </ul>
      {files.length > SHOWN && (
        <Button type="link" onClick={() => go({ page: 'shelving' })}>
          {todayText.more(files.length - SHOWN)}
        </Button>
      )}
    </section>
  )
}
