import { useEffect } from 'react'
import { useAnswer } from '#calls/use-call'
import type { ChosenArchive } from './request-draft.ts'

/** The archive the page was opened for, once, as soon as the room has told who it belongs to. */
export function usePreselected(archiveId: string | null, onKnown: (archive: ChosenArchive) => void): void {
  const opened = useAnswer(
    'archive.open',
    { archiveId: archiveId ?? '' },
    { enabled: archiveId !== null, freshFor: Infinity },
  )
  const archive = opened.value
  useEffect(() => {
    if (archive === null) return
    onKnown({ archiveId: archive.archiveId, name: archive.person.name, archiveNo: archive.archiveNo })
    // Once for each archive; the handler changes with every render.
  }, [archive?.archiveId])
}
