import { useCallback, useId, useState } from 'react'
import { searchText } from '#text/search'
import { EmptyState } from '#ui/empty-state'
import { useNavigation } from '#ui/navigation'
import { Page } from '#ui/page'
import { TextInput } from '#ui/text-field'
import { HitList } from './hit-list.tsx'
import { useHitKeys } from './use-hit-keys.ts'
import { useSearch, type Hit } from './use-search.ts'

/** The larger list: the same box with room for everything that tells people apart. */
export function SearchPage({ words }: { readonly words: string }) {
  const { go } = useNavigation()
  const [typed, setTyped] = useState(words)
  const search = useSearch(typed)
  const listId = useId()
  const openHit = useCallback((hit: Hit) => go({ page: 'archive', archiveId: hit.archiveId }), [go])
  const keys = useHitKeys(search, openHit)
  const intake = { label: searchText.intake, run: () => go({ page: 'intake' }) }

  return (
    <Page
      title={searchText.title}
      extra={search.hits !== null && search.hits.length > 0 && searchText.found(search.hits.length)}
      fill
    >
      <div className="search-page" onKeyDown={keys.onKeyDown}>
        <TextInput
          value={typed}
          onChange={setTyped}
          autoFocus
          placeholder={searchText.placeholder}
          aria-label={searchText.label}
        />
        {search.hits === null ? (
          <EmptyState title={searchText.start} hint={searchText.startHint} />
        ) : search.hits.length === 0 ? (
          <EmptyState title={searchText.nothing(search.asked)} hint={searchText.nothingNext} act={intake} />
        ) : (
          <div className="search-table">
            <div className="hit hit-head" aria-hidden>
              <span>{searchText.name}</span>
              <span>{searchText.born}</span>
              <span>{searchText.idNumber}</span>
              <span>{searchText.archiveNo}</span>
              <span>{searchText.place}</span>
              <span>{searchText.employer}</span>
            </div>
            <HitList id={listId} hits={search.hits} active={keys.active} onActive={keys.setActive} onOpen={openHit} />
          </div>
        )}
      </div>
    </Page>
  )
}
