import { SearchOutlined } from '@ant-design/icons'
import { useCallback, useId, useState, type RefObject } from 'react'
import { searchText } from '#text/search'
import { useNavigation } from '#ui/navigation'
import { HitList } from './hit-list.tsx'
import { useHitKeys } from './use-hit-keys.ts'
import { useSearch, type Hit } from './use-search.ts'

/** The one box that finds all, in the header; results stand in a panel under it. */
export function SearchBox({ ref }: { readonly ref: RefObject<HTMLInputElement | null> }) {
  const { go } = useNavigation()
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const search = useSearch(typed)
  const listId = useId()
  const openHit = useCallback(
    (hit: Hit) => {
      setOpen(false)
      setTyped('')
      ref.current?.blur()
      go({ page: 'archive', archiveId: hit.archiveId })
    },
    [go, ref],
  )
  const keys = useHitKeys(search, openHit)
  const hits = open ? search.hits : null
  const shown = hits !== null

  return (
    <div className="search-box" role="search">
      <SearchOutlined className="search-box-icon" aria-hidden />
      <input
        ref={ref}
        className="search-box-input"
        type="text"
        role="combobox"
        aria-label={searchText.label}
        aria-expanded={shown}
        aria-controls={listId}
        aria-activedescendant={hits !== null && hits.length > 0 ? `${listId}-${keys.active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={searchText.placeholder}
        value={typed}
        onFocus={(event) => {
          setOpen(true)
          event.target.select()
        }}
        onBlur={() => setOpen(false)}
        onChange={(event) => {
          setTyped(event.target.value)
          setOpen(true)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return keys.onKeyDown(event)
          event.preventDefault()
          if (shown) setOpen(false)
          else event.currentTarget.blur()
        }}
      />
      <kbd className="search-box-key">F2</kbd>
      {hits !== null && (
        <div className="search-panel">
          {hits.length > 0 ? (
            <HitList id={listId} hits={hits} active={keys.active} onActive={keys.setActive} onOpen={openHit} />
          ) : (
            <p className="search-nothing">
              <strong>{searchText.nothing(search.asked)}</strong>
              <span>{searchText.nothingNext}</span>
            </p>
          )}
          {hits.length > 0 && (
            <button
              type="button"
              className="search-more"
              tabIndex={-1}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                setOpen(false)
                go({ page: 'search', words: search.asked })
              }}
            >
              {searchText.all(search.asked)}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
