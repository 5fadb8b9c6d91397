import { daysBetween, type LocalDate } from '#shared/kernel/local-date'
import { useToday } from './today.tsx'
import './desk-parts.css'

/** A deadline as a light and in words: red when past, amber today and in the three days before, otherwise plain. */
export function DueLight({ dueOn }: { readonly dueOn: LocalDate }) {
  const left = daysBetween(useToday(), dueOn)
  return (
    <span className={`due-light due-light-${colourOf(left)}`} title={`截止 ${dueOn}`}>
      {wordsOf(left)}
    </span>
  )
}

const SOON_DAYS = 3

function colourOf(left: number): 'late' | 'soon' | 'calm' {
  if (left < 0) return 'late'
  return left <= SOON_DAYS ? 'soon' : 'calm'
}

function wordsOf(left: number): string {
  if (left < 0) return `逾期 ${-left} 天`
  return left === 0 ? '今天到期' : `还有 ${left} 天`
}
