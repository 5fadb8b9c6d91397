import { Button, Form } from 'antd'
import { useEffect } from 'react'
import { useAnswer } from '#calls/use-call'
import { transferText } from '#text/transfer'
import { ArchiveFinder } from '#ui/archive-finder'
import { CustodyChip } from '#ui/custody-chip'
import type { DeskFormHandle } from '#ui/desk-form'
import { useFieldName, useFormFaults } from '#ui/form-faults'
import type { ApplicationDraft } from './application-draft.ts'

type Props = {
  readonly form: DeskFormHandle<ApplicationDraft>
  /** The archive the page was opened for. */
  readonly wanted: string | null
}

/** The archive to be sent on: found, then shown with where it is now. */
export function ArchiveChoice({ form, wanted }: Props) {
  Form.useWatch('archive', { form: form.antd, preserve: true })
  const { archive } = form.values()
  const archiveId = archive?.archiveId ?? wanted
  const opened = useAnswer('archive.open', { archiveId: archiveId ?? '' }, { enabled: archiveId !== null }).value
  useFieldName('archiveId')
  const said = useFormFaults()?.sayAt('archiveId') ?? null

  useEffect(() => {
    if (wanted === null || opened?.archiveId !== wanted) return
    form.set({ archive: { archiveId: wanted, name: opened.person.name, archiveNo: opened.archiveNo } })
    // Once, when the wanted archive is known.
  }, [wanted, opened?.archiveId])

  if (archive === null) {
    return (
      <ArchiveFinder
        label={transferText.archive}
        path="archiveId"
        placeholder={transferText.archiveHint}
        className="wide"
        onPick={({ archiveId: id, name, archiveNo }) =>
          form.set({ archive: { archiveId: id, name, archiveNo }, way: null })
        }
      />
    )
  }
  return (
    <Form.Item
      label={transferText.archive}
      className="wide"
      {...(said === null ? {} : { validateStatus: 'error', help: said })}
    >
      <div className="archive-choice">
        <strong>{archive.name}</strong>
        <span>{archive.archiveNo}</span>
        {opened?.archiveId === archive.archiveId &&
          opened.volumes.map(({ volumeId, custody }) => <CustodyChip key={volumeId} custody={custody} />)}
        <Button size="small" onClick={() => form.set({ archive: null, way: null })}>
          {transferText.otherArchive}
        </Button>
      </div>
    </Form.Item>
  )
}
