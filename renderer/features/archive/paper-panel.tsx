import { Button, Drawer } from 'antd'
import { PAPER_KIND_NAMES, type PaperKind } from '#shared/papers/kinds'
import { archiveText } from '#text/archive'
import { IssuedPaper } from '#ui/issued-paper'
import { useNavigation } from '#ui/navigation'
import type { ArchiveFile } from './archive-file.ts'

type Props = { readonly file: ArchiveFile; readonly paperId: string | null; readonly onClose: () => void }

/** One issued paper as it was printed, over the right half of the page; F8 prints it. */
export function PaperPanel({ file, paperId, onClose }: Props) {
  const { go } = useNavigation()
  const kind = file.papers.find((issued) => issued.paperId === paperId)?.kind
  return (
    <Drawer
      title={archiveText.paper}
      open={paperId !== null}
      onClose={onClose}
      size="min(48rem, 70%)"
      destroyOnHidden
      extra={paperId !== null && <Button onClick={() => go({ page: 'papers', paperId })}>{archiveText.papers}</Button>}
    >
      {paperId !== null && (
        <IssuedPaper paperId={paperId} label={kind === undefined ? '' : PAPER_KIND_NAMES[kind as PaperKind]} />
      )}
    </Drawer>
  )
}
