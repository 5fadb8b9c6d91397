import { useAnswer } from '#calls/use-call'
import { archiveText } from '#text/archive'
import type { Volume } from './archive-file.ts'

type Props = { readonly volume: Volume; readonly shelfId: string }

/** The shelf the volume stands on, every slot a spine, this one marked. */
export function ShelfMini({ volume, shelfId }: Props) {
  const shelf = useAnswer('shelving.shelf', { shelfId }).value
  const slot = volume.slot ?? 0
  return (
    <section className="shelf-mini">
      <h2>{archiveText.shelf}</h2>
      {shelf !== null && (
        <>
          <p className="shelf-mini-address">
            {shelf.address}　{archiveText.slot(slot)}
          </p>
          <div
            className="shelf-mini-slots"
            role="img"
            aria-label={`${shelf.address} ${archiveText.slot(slot)}，${archiveText.onShelf(shelf.used, shelf.capacity)}`}
          >
            {Array.from({ length: shelf.capacity }, (_, index) => index + 1).map((place) => (
              <span key={place} className={classFor(place, slot, shelf.spines)} />
            ))}
          </div>
          <p className="shelf-mini-count">{archiveText.onShelf(shelf.used, shelf.capacity)}</p>
        </>
      )}
    </section>
  )
}

function classFor(place: number, own: number, spines: readonly { readonly slot: number }[]): string {
  if (place === own) return 'mini-spine mini-spine-own'
  return spines.some(({ slot }) => slot === place) ? 'mini-spine mini-spine-taken' : 'mini-spine'
}
