import { memo } from 'react'
import { searchText } from '#text/search'
import { CustodyChip } from '#ui/custody-chip'
import type { Hit } from './use-search.ts'

/** One person found: everything that tells people of one name apart, and where the file is now. */
export const HitLine = memo(function HitLine({ hit }: { readonly hit: Hit }) {
  return (
    <>
      <span className="hit-name">{hit.name}</span>
      <span className="hit-fact">{hit.bornOn === '' ? '—' : hit.bornOn}</span>
      <span className="hit-fact">{hit.maskedDocumentNo === '' ? '—' : hit.maskedDocumentNo}</span>
      <span className="hit-fact">{hit.archiveNo}</span>
      <span className="hit-place">
        {hit.volumes.map(({ volumeId, label, custody }) => (
          <span key={volumeId} className="hit-volume">
            {hit.volumes.length > 1 && <span className="hit-volume-label">{label}</span>}
            <CustodyChip custody={custody} />
          </span>
        ))}
      </span>
      <span className="hit-employer" title={hit.employer}>
        {hit.employer === '' ? searchText.noEmployer : hit.employer}
      </span>
    </>
  )
})
