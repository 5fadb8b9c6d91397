import type { Role } from '#shared/accounts/roles'
import { useAnswer, type Answer } from './use-call.ts'
import type { AnswerOf } from '#shared/ipc/contract'

export type SessionState = AnswerOf<'session.state'>

/** Where the window stands: first start, sign-in, open or unusable; and who sits at the desk. */
export function useSession(): Answer<SessionState> {
  return useAnswer('session.state', {}, { freshFor: Infinity })
}

/** The roles of the person at the desk; empty while nobody is signed in. */
export function useRoles(): readonly Role[] {
  return useSession().value?.account?.roles ?? []
}
