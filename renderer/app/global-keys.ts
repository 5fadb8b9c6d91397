import { useEffect } from 'react'
import { pressKey } from '#ui/key-hints'

const BROWSER_KEYS = 'RPSFNTW'

/**
 * Takes all function keys and the browser's own Ctrl keys away from the host (F5 would reload, F12 open the developer
 * tools) and hands the wanted ones to whoever registered them. While the desk is covered they do nothing.
 */
export function useGlobalKeys(open: boolean): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (!isTaken(event)) return
      event.preventDefault()
      if (open && !event.repeat) pressKey(wantedKey(event))
    }
    /** Esc goes to the page only when no list, panel or form has used it. */
    function onLateKeyDown(event: KeyboardEvent): void {
      if (open && event.key === 'Escape' && !event.defaultPrevented && !coveredAtPress) pressKey('Esc')
    }
    let coveredAtPress = false
    function remember(): void {
      coveredAtPress = document.querySelector('[role=dialog], [aria-expanded=true][role=combobox]') !== null
    }
    window.addEventListener('keydown', remember, true)
    window.addEventListener('keydown', onKeyDown, true)
    window.addEventListener('keydown', onLateKeyDown)
    return () => {
      window.removeEventListener('keydown', remember, true)
      window.removeEventListener('keydown', onKeyDown, true)
      window.removeEventListener('keydown', onLateKeyDown)
    }
  }, [open])
}

function isTaken(event: KeyboardEvent): boolean {
  if (/^F([1-9]|1[0-2])$/.test(event.key)) return true
  return (event.ctrlKey || event.metaKey) && BROWSER_KEYS.includes(event.key.toUpperCase())
}

/** Ctrl+F and Ctrl+P mean what they mean everywhere: search and print. */
function wantedKey(event: KeyboardEvent): string {
  if (!event.ctrlKey && !event.metaKey) return event.key
  const letter = event.key.toUpperCase()
  return letter === 'F' ? 'F2' : letter === 'P' ? 'F8' : `Ctrl+${letter}`
}
