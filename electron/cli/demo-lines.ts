import type { AnswerOf, Reply } from '#shared/ipc/contract'

/** Who may sign in to a demonstration, one line each; nothing for a room that is none. */
export function demoLines(state: Reply<unknown>): readonly string[] {
  if (!state.ok) return []
  const { demo } = state.value as AnswerOf<'session.state'> // what the door answers to this call
  return (demo ?? []).map(({ name, password, roles }) => `  ${name}: ${password}  (${roles.join(', ')})`)
}
