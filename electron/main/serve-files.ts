import { ELECTRON_PAGE, isOwnPage } from '#electron/window/own-page'
import type { WindowFiles } from '#electron/window/window-files'

/** The answer to a request of our own scheme, from the files in memory; what is not among them does not exist. */
export function serveFiles(files: WindowFiles): (request: Pick<Request, 'url' | 'method'>) => Response {
  return ({ url, method }) => {
    if (method !== 'GET' || !isOwnPage(url, ELECTRON_PAGE)) return new Response(null, { status: 404 })
    const { status, headers, body } = files(new URL(url).pathname)
    return new Response(Uint8Array.from(body), { status, headers: { ...headers } })
  }
}
