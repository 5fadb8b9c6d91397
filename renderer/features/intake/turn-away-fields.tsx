import { Alert } from 'antd'
import { TURN_AWAY_REASON_NAMES, TURN_AWAY_REASONS, type TurnAwayReason } from '#shared/intake/arrival'
import { intakeText } from '#text/intake'
import { RadioField } from '#ui/choice-field'
import { optionsOf } from '#ui/options'
import { TextAreaField } from '#ui/text-area-field'
import { TextField } from '#ui/text-field'

type Props = {
  /** What on the left made the file one that cannot be taken in; null when the clerk came here freely. */
  readonly cause: TurnAwayReason | null
}

/** The second way out: the file goes back, under a receipt number and one of six reasons. */
export function TurnAwayFields({ cause }: Props) {
  return (
    <>
      <Alert
        className="wide"
        type={cause === null ? 'info' : 'warning'}
        showIcon
        title={
          cause === null
            ? intakeText.turnAwayFree
            : cause === 'wrongPerson'
              ? intakeText.identityCause
              : intakeText.turnAwayCause
        }
      />
      <TextField name="personName" label={intakeText.turnAwayName} maxLength={120} className="wide" />
      <RadioField
        name="reason"
        label={intakeText.reason}
        options={optionsOf(TURN_AWAY_REASONS, TURN_AWAY_REASON_NAMES)}
        className="wide reasons"
      />
      <TextAreaField
        name="note"
        label={intakeText.turnAwayNote}
        placeholder={intakeText.turnAwayNoteHint}
        rows={3}
        maxLength={500}
        className="wide"
      />
    </>
  )
}
