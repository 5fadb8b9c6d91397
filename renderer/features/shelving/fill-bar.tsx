type Props = { readonly used: number; readonly capacity: number; readonly upright?: boolean }

/** How full a row or a shelf is; nearly full and full have colours of their own. */
export function FillBar({ used, capacity, upright = false }: Props) {
  const share = capacity === 0 ? 0 : Math.min(1, used / capacity)
  const size = `${Math.round(share * 100)}%`
  return (
    <span className={upright ? 'fill fill-upright' : 'fill'} aria-hidden>
      <span
        className={share >= 1 ? 'fill-full' : share >= NEARLY_FULL ? 'fill-nearly' : ''}
        style={upright ? { height: size } : { width: size }}
      />
    </span>
  )
}

const NEARLY_FULL = 0.9
