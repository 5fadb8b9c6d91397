import { calls, type AnswerOf, type CallName, type Reply, type SentTo } from '#shared/ipc/contract'
import { err } from '#shared/kernel/result'

/** An answer behind the schema of its call, as the door refuses: by the paths of the fields that do not fit. */
export function asTheDoor<N extends CallName>(
  name: N,
  answer: (input: SentTo<N>) => Reply<AnswerOf<N>>,
): (input: SentTo<N>) => Reply<AnswerOf<N>> {
  return (input) => {
    const parsed = calls[name].input.safeParse(input)
    if (parsed.success) return answer(input)
    const fields = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))]
    return err([{ code: 'INPUT_INVALID', fields }])
  }
}
