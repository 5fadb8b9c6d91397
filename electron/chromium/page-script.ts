/** Names the page and this side agree on. */
export const CALL_BINDING = '__recordsCall'
export const EVENT_NAME = 'records:event'

/**
 * Runs in the page before its own scripts: puts the bridge in place and takes away what leads out of the window.
 * Plain text, because it belongs to the page and not to this process.
 */
export const PAGE_SCRIPT = `(() => {
  if (window !== window.top) return
  const call = window['${CALL_BINDING}']
  const listeners = new Set()
  window.addEventListener('${EVENT_NAME}', (event) => listeners.forEach((listener) => listener(event.detail)))
  const bridge = Object.freeze({
    call: (name, input) => call(name, input),
    on: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  })
  Object.defineProperty(window, 'records', { value: bridge })
  for (const name of ['open', 'RTCPeerConnection', 'webkitRTCPeerConnection']) {
    Object.defineProperty(window, name, { value: undefined })
  }
  // Keys that the page does not use and that lead to other pages, source text or developer tools.
  window.addEventListener('keydown', (event) => {
    const isControl = event.ctrlKey || event.metaKey
    const letter = event.key.toUpperCase()
    const leadsAway =
      (isControl && (event.shiftKey ? 'IJCNTWM' : 'UOJHDGEK').includes(letter)) ||
      (event.altKey && ['ArrowLeft', 'ArrowRight', 'Home'].includes(event.key)) ||
      /^(F5|F12|BrowserBack|BrowserForward|BrowserRefresh|BrowserHome)$/.test(event.key)
    if (leadsAway && letter !== '') event.preventDefault()
  }, true)
  // A file dropped on the window would otherwise be opened in its place.
  for (const type of ['dragover', 'drop']) {
    window.addEventListener(type, (event) => {
      if (event.target?.closest?.('input[type=file], [data-drop]') == null) event.preventDefault()
    })
  }
  // Cut, copy and paste in fields keep their menu; elsewhere it would offer to reload or to save the page.
  window.addEventListener('contextmenu', (event) => {
    if (event.target?.closest?.('input, textarea') == null) event.preventDefault()
  }, true)
})()`
