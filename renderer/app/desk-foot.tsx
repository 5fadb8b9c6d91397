import { shellText } from '#text/shell'
import { useKeyHints } from '#ui/key-hints'

/** The keys of the moment, and how the room runs. */
export function DeskFoot() {
  return (
    <footer className="desk-foot">
      <ul className="desk-keys" aria-label={shellText.keysNow}>
        {useKeyHints().map(([key, label]) => (
          <li key={key}>
            <kbd>{key}</kbd>
            {label}
          </li>
        ))}
      </ul>
      <span className="desk-offline">{shellText.offline}</span>
    </footer>
  )
}
