import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { useCommand } from '#calls/use-call'
import { archiveText } from '#text/archive'
import { CodeSelect } from '#ui/code-select'
import { DeskForm, useDeskForm } from '#ui/desk-form'
import { NumberField } from '#ui/number-field'
import { PartialDateField } from '#ui/partial-date-field'
import { say } from '#ui/say'
import { TextField } from '#ui/text-field'
import type { ArchiveFile } from './archive-file.ts'
import type { ClassEntry } from './class-groups.ts'

type Props = { readonly file: ArchiveFile; readonly entry: ClassEntry; readonly onClose: () => void }

type Draft = {
  readonly volumeId: string
  readonly title: string
  readonly formedOn: string
  readonly pieces: number | null
  readonly pages: number | null
}

/** Adds one material at the end of its class; stays open, because materials come in bundles. */
export function MaterialForm({ file, entry, onClose }: Props) {
  const add = useCommand('archive.addMaterial')
  const form = useDeskForm<Draft>(`archive.addMaterial.${file.archiveId}.${entry.code}`, {
    volumeId: file.volumes[0]?.volumeId ?? '',
    title: '',
    formedOn: '',
    pieces: 1,
    pages: null,
  })
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    frame.current?.scrollIntoView({ block: 'nearest' })
    frame.current?.querySelector('input')?.focus()
  }, [])

  async function send(draft: Draft): Promise<void> {
    const reply = await add.send({ ...draft, class: entry.code, pieces: draft.pieces ?? 0, pages: draft.pages ?? 0 })
    if (!reply.ok) return
    say(archiveText.added(draft.title))
    form.clear({ volumeId: draft.volumeId })
    frame.current?.querySelector('input')?.focus()
  }

  return (
    <div className="material-form" ref={frame}>
      <DeskForm
        form={form}
        onSend={send}
        onBack={onClose}
        busy={add.busy}
        faults={add.faults}
        sendLabel={archiveText.addSend}
        actions={<Button onClick={onClose}>{archiveText.addClose}</Button>}
      >
        <div className="material-form-line">
          <TextField name="title" label={archiveText.material} className="material-form-title" maxLength={200} />
          <PartialDateField name="formedOn" label={archiveText.formedOn} />
          <NumberField name="pieces" label={archiveText.pieces} />
          <NumberField name="pages" label={archiveText.pages} />
          {file.volumes.length > 1 && (
            <CodeSelect
              name="volumeId"
              label={archiveText.volume}
              options={file.volumes.map(({ volumeId, label }) => ({ value: volumeId, label }))}
            />
          )}
        </div>
      </DeskForm>
    </div>
  )
}
