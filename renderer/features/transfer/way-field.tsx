import { Radio } from 'antd'
import { useAnswer } from '#calls/use-call'
import { WAY_NAMES } from '#shared/transfer/ways'
import { transferText } from '#text/transfer'
import { DeskField } from '#ui/desk-field'
import { useWatchedForm, type DeskFormHandle } from '#ui/desk-form'
import { FaultList } from '#ui/fault-list'
import type { ApplicationDraft } from './application-draft.ts'

/** Ways the file may travel to this receiver; a forbidden one cannot be chosen and says why. */
export function WayField({ form }: { readonly form: DeskFormHandle<ApplicationDraft> }) {
  const { archive, receiverId } = useWatchedForm(form)
  const ways = useAnswer(
    'transfer.ways',
    { archiveId: archive?.archiveId ?? '', receiverId: receiverId ?? '' },
    { enabled: archive !== null && receiverId !== null },
  )
  if (ways.value === null) {
    return (
      <div className="wide reading">
        <span className="reading-label">{transferText.way}</span>
        <span>{transferText.wayWaits}</span>
        <FaultList faults={ways.faults} />
      </div>
    )
  }
  return (
    <DeskField name="way" label={transferText.way} className="wide">
      <Radio.Group className="ways">
        {ways.value.map(({ way, allowed, note }) => (
          <Radio key={way} value={way} disabled={!allowed} aria-label={WAY_NAMES[way]}>
            <span className="way-name">{WAY_NAMES[way]}</span>
            {note !== null && (
              <span className={allowed ? 'way-note' : 'way-note way-note-forbidden'}>
                {allowed ? note : `${transferText.wayForbidden}：${note}`}
              </span>
            )}
          </Radio>
        ))}
      </Radio.Group>
    </DeskField>
  )
}
