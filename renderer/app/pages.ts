import { useRoles } from '#calls/use-session'
import type { Role } from '#shared/accounts/roles'
import type { PageName } from '#ui/navigation'

type MainPage = Exclude<PageName, 'archive'>

const FILE_PAGES: readonly MainPage[] = [
  'today',
  'intake',
  'search',
  'shelving',
  'lending',
  'transfer',
  'papers',
  'settings',
]
const OTHER_PAGES: readonly MainPage[] = ['today', 'settings']
const FILE_ROLES: readonly Role[] = ['clerk', 'keeper', 'head']

/** The pages the person at the desk may open; administrators do not see files (三员分立). */
export function usePages(): readonly MainPage[] {
  return useRoles().some((role) => FILE_ROLES.includes(role)) ? FILE_PAGES : OTHER_PAGES
}
