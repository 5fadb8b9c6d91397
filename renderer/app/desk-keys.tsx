import type { RefObject } from 'react'
import { PAGE_NAMES, shellText } from '#text/shell'
import { useKeys } from '#ui/key-hints'
import { useNavigation } from '#ui/navigation'
import { usePages } from './pages.ts'

type Props = {
  readonly onHelp: () => void
  readonly onLock: () => void
  readonly search: RefObject<HTMLInputElement | null>
}

/** The keys that hold on every page; a page may take one over while it is shown. */
export function DeskKeys({ onHelp, onLock, search }: Props) {
  const { go } = useNavigation()
  const handlesFiles = usePages().includes('intake')
  const fileKeys = {
    F2: { label: shellText.search, run: () => search.current?.focus() },
    F3: { label: PAGE_NAMES.intake, run: () => go({ page: 'intake' }) },
    F4: { label: shellText.lend, run: () => go({ page: 'lending' }) },
    F6: { label: shellText.takeBack, run: () => go({ page: 'lending' }) },
    F7: { label: PAGE_NAMES.transfer, run: () => go({ page: 'transfer' }) },
    F8: { label: shellText.print, run: () => go({ page: 'papers' }) },
    F9: { label: PAGE_NAMES.shelving, run: () => go({ page: 'shelving' }) },
  }
  useKeys({
    F1: { label: shellText.help, run: onHelp },
    ...(handlesFiles ? fileKeys : {}),
    F12: { label: shellText.lock, run: onLock },
  })
  return null
}
