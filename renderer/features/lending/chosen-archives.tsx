import { CloseOutlined } from '@ant-design/icons'
import { Button, Form } from 'antd'
import { lendingText } from '#text/lending'
import { ArchiveFinder } from '#ui/archive-finder'
import type { DeskFormHandle } from '#ui/desk-form'
import type { ChosenArchive, RequestDraft } from './request-draft.ts'

/** The archives a letter asks for: found one by one, listed beneath, each can be removed. */
export function ChosenArchives<Draft extends RequestDraft>({ form }: { readonly form: DeskFormHandle<Draft> }) {
  Form.useWatch('archiveIds', { form: form.antd, preserve: true })
  const chosen = form.values().archiveIds

  function choose(next: readonly ChosenArchive[]): void {
    form.set({ archiveIds: next } as Partial<Draft>) // every request has archives
  }

  return (
    <div className="chosen wide">
      <ArchiveFinder
        label={lendingText.findArchive}
        path="archiveIds"
        placeholder={lendingText.findArchiveHint}
        onPick={({ archiveId, name, archiveNo }) => {
          if (!chosen.some((one) => one.archiveId === archiveId)) choose([...chosen, { archiveId, name, archiveNo }])
        }}
      />
      {chosen.length === 0 ? (
        <p className="quiet chosen-none">{lendingText.noneChosen}</p>
      ) : (
        <ul className="chosen-list" aria-label={lendingText.chosen(chosen.length)}>
          {chosen.map((archive) => (
            <li key={archive.archiveId}>
              <strong>{archive.name}</strong>
              <span>{archive.archiveNo}</span>
              <Button
                type="text"
                size="small"
                icon={<CloseOutlined />}
                aria-label={lendingText.remove(archive.name)}
                onClick={() => choose(chosen.filter((one) => one !== archive))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
