import { Skeleton } from 'antd'
import { Suspense } from 'react'
import { ArchivePage } from '#features/archive/archive-page'
import { IntakePage } from '#features/intake/intake-page'
import { LendingPage } from '#features/lending/lending-page'
import { PapersPage } from '#features/papers/papers-page'
import { SearchPage } from '#features/search/search-page'
import { SettingsPage } from '#features/settings/settings-page'
import { ShelvingPage } from '#features/shelving/shelving-page'
import { TodayPage } from '#features/today/today-page'
import { TransferPage } from '#features/transfer/transfer-page'
import { useNavigation, type Route } from '#ui/navigation'
import { ErrorBoundary } from './error-boundary.tsx'

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
    case 'search':
      return <SearchPage words={route.words ?? ''} />
    case 'archive':
      return <ArchivePage archiveId={route.archiveId} />
    case 'settings':
      return <SettingsPage />
    case 'intake':
      return <IntakePage />
    case 'shelving':
      return <ShelvingPage route={route} />
    case 'lending':
      return <LendingPage route={route} />
    case 'transfer':
      return <TransferPage route={route} />
    case 'papers':
      return <PapersPage route={route} />
  }
}
