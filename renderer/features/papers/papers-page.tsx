import { Button, Segmented, Skeleton } from 'antd'
import { useState } from 'react'
import { useAnswer } from '#calls/use-call'
import { localTimeOf } from '#shared/kernel/local-date'
import { PAPER_KIND_NAMES, PAPER_KINDS, type PaperKind } from '#shared/papers/kinds'
import { papersText } from '#text/papers'
import { walkCells } from '#ui/arrow-walk'
import { EmptyState } from '#ui/empty-state'
import { IssuedPaper } from '#ui/issued-paper'
import { useNavigation, type Route } from '#ui/navigation'
import { optionsOf } from '#ui/options'
import { Page } from '#ui/page'
import './papers.css'

type Props = { readonly route: Extract<Route, { readonly page: 'papers' }> }

/** Issued papers on the left, the newest first; on the right the one chosen, as it was printed. */
export function PapersPage({ route }: Props) {
  const { go } = useNavigation()
  const [kind, setKind] = useState<PaperKind | 'all'>('all')
  const [chosenId, setChosenId] = useState(route.paperId ?? null)
  const papers = useAnswer('papers.list', { kind: kind === 'all' ? null : kind }, { keepPrevious: true })
  const chosen = papers.value?.find(({ paperId }) => paperId === chosenId) ?? null
  const archiveId = chosen?.archiveId ?? null

  return (
    <Page
      title={papersText.page}
      fill
      faults={papers.faults}
      extra={
        <Segmented
          aria-label={papersText.kind}
          value={kind}
          onChange={setKind}
          options={[{ value: 'all' as const, label: papersText.all }, ...optionsOf(PAPER_KINDS, PAPER_KIND_NAMES)]}
        />
      }
    >
      <div className="papers">
        <div className="side-list" onKeyDown={walkCells}>
          {papers.loading && <Skeleton active title={false} paragraph={{ rows: 8 }} />}
          {papers.value?.map((paper) => (
            <button
              key={paper.paperId}
              type="button"
              data-cell
              className="side-line"
              aria-pressed={paper.paperId === chosenId}
              onClick={() => setChosenId(paper.paperId)}
            >
              <strong>{paper.about}</strong>
              <span>
                {PAPER_KIND_NAMES[paper.kind]}　{paper.number}
              </span>
              <span className="side-line-faint">
                {papersText.issuedBy(paper.issuedBy, `${paper.issuedOn} ${localTimeOf(paper.issuedAt)}`)}
              </span>
            </button>
          ))}
          {papers.value?.length === 0 && (
            <EmptyState title={kind === 'all' ? papersText.empty : papersText.emptyKind} hint={papersText.emptyHint} />
          )}
        </div>
        <div className="papers-paper">
          {chosenId === null ? (
            <p className="quiet">{papersText.pick}</p>
          ) : (
            <IssuedPaper
              key={chosenId}
              paperId={chosenId}
              label={chosen === null ? papersText.page : PAPER_KIND_NAMES[chosen.kind]}
              actions={
                archiveId !== null && (
                  <Button onClick={() => go({ page: 'archive', archiveId })}>{papersText.openArchive}</Button>
                )
              }
            />
          )}
        </div>
      </div>
    </Page>
  )
}
