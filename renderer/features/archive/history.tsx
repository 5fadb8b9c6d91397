import { HISTORY_NAMES } from '#shared/custody/history'
import type { HistoryLine } from '#shared/ipc/custody-view'
import { localDateOf, localTimeOf } from '#shared/kernel/local-date'
import { PAPER_KIND_NAMES, type PaperKind } from '#shared/papers/kinds'
import { archiveText } from '#text/archive'
import type { ArchiveFile } from './archive-file.ts'

type Props = { readonly file: ArchiveFile; readonly onPaper: (paperId: string) => void }

/** What happened to the file, the latest first: who, when, what, by which paper. */
export function History({ file, onPaper }: Props) {
  return (
    <section className="history" aria-label={archiveText.history}>
      <h2>{archiveText.history}</h2>
      {file.history.length === 0 && <p className="rows-empty">{archiveText.historyEmpty}</p>}
      <ol className="history-lines">
        {file.history.toReversed().map((line) => (
          <li key={`${line.kind}-${line.seq}`} className="history-line">
            <p className="history-what">
              <strong>{nameOf(line.kind)}</strong>
              <time dateTime={line.occurredOn}>{line.occurredOn}</time>
            </p>
            <dl className="history-facts">
              {line.facts.map(({ name, value }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            {line.reason !== null && <p className="history-reason">{line.reason}</p>}
            <PaperLink file={file} paperId={line.paperId} onPaper={onPaper} />
            <p className="history-who">
              {line.who}　{archiveText.recorded(timeOf(line))}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function PaperLink({ file, paperId, onPaper }: Props & { readonly paperId: string | null }) {
  const paper = file.papers.find((issued) => issued.paperId === paperId)
  if (paperId === null) return null
  return (
    <button type="button" className="link" onClick={() => onPaper(paperId)}>
      {paper === undefined ? archiveText.paper : `${PAPER_KIND_NAMES[paper.kind as PaperKind]} ${paper.number}`}
    </button>
  )
}

function nameOf(kind: string): string {
  return (HISTORY_NAMES as Readonly<Record<string, string>>)[kind] ?? kind
}

function timeOf({ recordedAt }: HistoryLine): string {
  return `${localDateOf(recordedAt)} ${localTimeOf(recordedAt)}`
}
