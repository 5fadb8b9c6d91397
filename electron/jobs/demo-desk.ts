import type { AnswerOf, CallName, Reply, SentTo } from '#shared/ipc/contract'
import { faultText } from '#shared/faults/fault-text'
import type { ArchiveId, VolumeId } from '#shared/kernel/ids'
import type { LocalDate } from '#shared/kernel/local-date'

/** A signed-in line to a demonstration room whose calendar the demonstration turns itself. */
export type DemoDesk = {
  readonly attempt: <N extends CallName>(name: N, input: SentTo<N>) => Promise<Reply<AnswerOf<N>>>
  /** Sets the room's clock to nine in the morning of a day; days only go forward. */
  readonly turnTo: (day: LocalDate) => void
  readonly today: LocalDate
}

/** The answer where the demonstration expects one; a refusal stops it with the sentence a clerk would read. */
export async function ask<N extends CallName>(desk: DemoDesk, name: N, input: SentTo<N>): Promise<AnswerOf<N>> {
  const reply = await desk.attempt(name, input)
  if (reply.ok) return reply.value
  const said = reply.error.map((fault) => `${faultText(fault).title}${faultText(fault).next}`)
  throw new Error(`${name}: ${said.join(' ')}`)
}

export type DemoFile = {
  readonly archiveId: ArchiveId
  readonly archiveNo: string
  readonly volumeId: VolumeId
  readonly name: string
  readonly pieces: number
  readonly pages: number
}
