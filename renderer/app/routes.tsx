import { Skeleton } from 'antd'
import { Suspense } from 'react'
import { ArchivePage } from '#features/archive/archive-page'
import { SearchPage } from '#features/search/search-page'
import { SettingsPage } from '#features/settings/settings-page'
import { TodayPage } from '#features/today/today-page'
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
    default:
      return null
  }
}
