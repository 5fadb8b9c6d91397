import { Skeleton } from 'antd'
import { lazy, Suspense, useEffect } from 'react'
import { ArchivePage } from '#features/archive/archive-page'
import { SearchPage } from '#features/search/search-page'
import { SettingsPage } from '#features/settings/settings-page'
import { TodayPage } from '#features/today/today-page'
import { useNavigation, type Route } from '#ui/navigation'
import { ErrorBoundary } from './error-boundary.tsx'

const pages = {
  intake: async () => ({ default: (await import('#features/intake/intake-page')).IntakePage }),
  shelving: async () => ({ default: (await import('#features/shelving/shelving-page')).ShelvingPage }),
  lending: async () => ({ default: (await import('#features/lending/lending-page')).LendingPage }),
  transfer: async () => ({ default: (await import('#features/transfer/transfer-page')).TransferPage }),
  papers: async () => ({ default: (await import('#features/papers/papers-page')).PapersPage }),
}

const IntakePage = lazy(pages.intake)
const ShelvingPage = lazy(pages.shelving)
const LendingPage = lazy(pages.lending)
const TransferPage = lazy(pages.transfer)
const PapersPage = lazy(pages.papers)

/** Fetches the pages not yet seen while the desk has nothing to do, so that opening one is not felt. */
export function usePagesReady(): void {
  useEffect(() => {
    const waiting = requestIdleCallback(() => void Promise.allSettled(Object.values(pages).map((load) => load())))
    return () => cancelIdleCallback(waiting)
  }, [])
}

/** The page of the current route. A page opened anew with other facts is a new page; its draft lives elsewhere. */
export function CurrentPage() {
  const { route } = useNavigation()
  return (
    <ErrorBoundary key={JSON.stringify(route)}>
      <Suspense fallback={<Skeleton active className="splash" />}>{pageOf(route)}</Suspense>
    </ErrorBoundary>
  )
}

function pageOf(route: Route) {
  switch (route.page) {
    case 'today':
      return <TodayPage />
    case 'intake':
      return <IntakePage />
    case 'search':
      return <SearchPage words={route.words ?? ''} />
    case 'archive':
      return <ArchivePage archiveId={route.archiveId} />
    case 'shelving':
      return <ShelvingPage route={route} />
    case 'lending':
      return <LendingPage route={route} />
    case 'transfer':
      return <TransferPage route={route} />
    case 'papers':
      return <PapersPage route={route} />
    case 'settings':
      return <SettingsPage />
  }
}
