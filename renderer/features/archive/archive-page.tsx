import { useState } from 'react'
import { useAnswer } from '#calls/use-call'
import { archiveText } from '#text/archive'
import { useKeys } from '#ui/key-hints'
import { useNavigation } from '#ui/navigation'
import { Page } from '#ui/page'
import { ArchiveFacts } from './archive-facts.tsx'
import { ArchiveHead } from './archive-head.tsx'
import { Catalogue } from './catalogue.tsx'
import { History } from './history.tsx'
import { PaperPanel } from './paper-panel.tsx'
import './archive.css'

/** One person's file: where it is and what may happen next, who it is about, what is in it, what happened to it. */
export function ArchivePage({ archiveId }: { readonly archiveId: string }) {
  const { back } = useNavigation()
  const { value: file, faults, loading, refresh } = useAnswer('archive.open', { archiveId })
  const [paperId, setPaperId] = useState<string | null>(null)
  useKeys({ Esc: { label: archiveText.back, run: back } })

  return (
    <Page
      title={file?.person.name ?? archiveText.page}
      loading={loading}
      faults={faults}
      onRetry={refresh}
      fill
      ownHead={file !== null}
    >
      {file !== null && (
        <div className="archive">
          <ArchiveHead file={file} />
          <div className="archive-columns">
            <ArchiveFacts file={file} />
            <Catalogue file={file} />
            <History file={file} onPaper={setPaperId} />
          </div>
          <PaperPanel file={file} paperId={paperId} onClose={() => setPaperId(null)} />
        </div>
      )}
    </Page>
  )
}
