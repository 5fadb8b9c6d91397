import { Button, Drawer } from 'antd'
import { useAnswer } from '#calls/use-call'
import { PAPER_KIND_NAMES, type PaperKind } from '#shared/papers/kinds'
import { archiveText } from '#text/archive'
import { FaultList } from '#ui/fault-list'
import { useNavigation } from '#ui/navigation'
import { PdfView } from '#ui/pdf-view'
import type { ArchiveFile } from './archive-file.ts'

type Props = { readonly file: ArchiveFile; readonly paperId: string | null; readonly onClose: () => void }

/** One issued paper as it was printed, over the right half of the page. */
export function PaperPanel({ file, paperId, onClose }: Props) {
  const { go } = useNavigation()
  const paper = file.papers.find((issued) => issued.paperId === paperId)
  const answer = useAnswer('papers.pdf', { paperId: paperId ?? '' }, { enabled: paperId !== null, freshFor: Infinity })
  const title = `${paper === undefined ? '' : PAPER_KIND_NAMES[paper.kind as PaperKind]} ${answer.value?.number ?? ''}`
  return (
    <Drawer
      title={title}
      open={paperId !== null}
      onClose={onClose}
      size="min(48rem, 70%)"
      destroyOnHidden
      extra={paperId !== null && <Button onClick={() => go({ page: 'papers', paperId })}>{archiveText.papers}</Button>}
    >
      <FaultList faults={answer.faults} />
      {answer.faults.length === 0 && <PdfView pdf={answer.value?.pdf ?? null} label={title} />}
    </Drawer>
  )
}
