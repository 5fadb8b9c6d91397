/** Where the window's page lives. Neither is ever asked of a network: both are answered from memory. */
export const ELECTRON_PAGE = 'app://records/'
export const CHROMIUM_PAGE = 'https://records.invalid/'

/**
 * Whether an address belongs to our own page: scheme and host compared exactly. Origins would not do: the origin of
 * every custom scheme is the same string, "null".
 */
export function isOwnPage(address: string, page: string): boolean {
  const [url, own] = [URL.parse(address), new URL(page)]
  return (
    url !== null && url.protocol === own.protocol && url.host === own.host && url.username === '' && url.password === ''
  )
}
