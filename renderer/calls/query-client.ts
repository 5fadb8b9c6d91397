import { QueryClient } from '@tanstack/react-query'

/**
 * The window's memory of answers. `networkMode: 'always'`, because the room works offline and the default would wait
 * for a network; no retries, because a refusal stays one; stale at once, because other seats may write.
 */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: 0, refetchOnWindowFocus: false, gcTime: 60_000 },
    },
  })
}
