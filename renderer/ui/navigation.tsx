import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react'

/** Every page and what it is opened with. */
export type Route =
  | { readonly page: 'today' }
  | { readonly page: 'intake' }
  | { readonly page: 'search'; readonly words?: string }
  | { readonly page: 'archive'; readonly archiveId: string }
  | { readonly page: 'shelving'; readonly volumeId?: string }
  | { readonly page: 'lending'; readonly archiveId?: string; readonly letterId?: string; readonly loanId?: string }
  | { readonly page: 'transfer'; readonly archiveId?: string; readonly transferId?: string }
  | { readonly page: 'papers'; readonly paperId?: string }
  | { readonly page: 'settings' }

export type PageName = Route['page']

type Navigation = {
  readonly route: Route
  readonly go: (route: Route) => void
  /** One step back; on the first page nothing happens. */
  readonly back: () => void
}

const KEPT_STEPS = 50

const NavigationContext = createContext<Navigation>({ route: { page: 'today' }, go: () => {}, back: () => {} })

/** Where the window is and how to go elsewhere. Forms keep their drafts, so going away loses nothing. */
export function useNavigation(): Navigation {
  return use(NavigationContext)
}

export function NavigationProvider({ children }: { readonly children: ReactNode }) {
  const [steps, setSteps] = useState<readonly Route[]>([{ page: 'today' }])
  const go = useCallback((route: Route) => setSteps((past) => [...past.slice(-KEPT_STEPS), route]), [])
  const back = useCallback(() => setSteps((past) => (past.length > 1 ? past.slice(0, -1) : past)), [])
  const route = steps.at(-1) ?? { page: 'today' }
  const value = useMemo(() => ({ route, go, back }), [route, go, back])
  return <NavigationContext value={value}>{children}</NavigationContext>
}
