import { Alert, Button, Form } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useCommand } from '#calls/use-call'
import { useRoles } from '#calls/use-session'
import type { TurnAwayReason } from '#shared/intake/arrival'
import { intakeText } from '#text/intake'
import { DeskForm, useDeskForm, type DeskFormHandle } from '#ui/desk-form'
import { stopsIn } from '#ui/field-order'
import { NumberField } from '#ui/number-field'
import { Page } from '#ui/page'
import { TextAreaField } from '#ui/text-area-field'
import { useToday } from '#ui/today'
import { ArrivalFields } from './arrival-fields.tsx'
import {
  acceptanceOf,
  carriedForward,
  causeToTurnAway,
  emptyDraft,
  turningAwayOf,
  type IntakeDraft,
} from './intake-draft.ts'
import { LastArrivalChip, type LastArrival } from './last-arrival.tsx'
import { PersonFields } from './person-fields.tsx'
import { RecentArrivals } from './recent-arrivals.tsx'
import { TurnAwayFields } from './turn-away-fields.tsx'
import './intake.css'

/** Takes a file in, or turns it away: how it came on the left, whose it is on the right, one send. */
export function IntakePage() {
  const form = useDeskForm('intake', emptyDraft(useToday()))
  const [last, setLast] = useState<LastArrival | null>(null)
  const isClerk = useRoles().includes('clerk')
  return (
    <Page title={intakeText.page} extra={<LastArrivalChip last={last} />} fill>
      {isClerk ? (
        <div className="intake">
          <IntakeForm form={form} last={last} onDone={setLast} />
          <RecentArrivals />
        </div>
      ) : (
        <div className="intake-reader">
          <Alert type="info" showIcon title={intakeText.clerkOnly} />
          <RecentArrivals />
        </div>
      )}
    </Page>
  )
}

type FormProps = {
  readonly form: DeskFormHandle<IntakeDraft>
  readonly last: LastArrival | null
  readonly onDone: (last: LastArrival) => void
}

function IntakeForm({ form, last, onDone }: FormProps) {
  const today = useToday()
  const accept = useCommand('intake.accept')
  const turnAway = useCommand('intake.turnAway')
  const [chosen, setChosen] = useState(false)
  const cause = useCause(form)
  const away = chosen || cause !== null
  const frame = useRef<HTMLDivElement>(null)

  // The reason follows what was seen of the envelope; the clerk may still choose another.
  useEffect(() => {
    if (cause !== null) form.set({ reason: cause })
  }, [cause, form])

  // Way and sender stay for the next file of the same delivery: the focus goes to what follows them.
  useEffect(() => {
    if (frame.current !== null) stopsIn(frame.current)[last?.kind === 'accepted' ? 1 : 0]?.focus()
  }, [last])

  async function sendAcceptance(draft: IntakeDraft): Promise<void> {
    const reply = await accept.send(acceptanceOf(draft))
    if (reply.ok) finish(draft, { kind: 'accepted', name: draft.person.name, ...reply.value })
  }

  async function sendTurningAway(draft: IntakeDraft): Promise<void> {
    const input = turningAwayOf(draft)
    const reply = await turnAway.send(input)
    if (reply.ok) finish(draft, { kind: 'turnedAway', name: input.personName, ...reply.value })
  }

  function finish(draft: IntakeDraft, done: LastArrival): void {
    form.clear(done.kind === 'accepted' ? carriedForward(draft, today) : {})
    setChosen(false)
    onDone(done)
  }

  function clear(): void {
    form.clear()
    setChosen(false)
    accept.reset()
    turnAway.reset()
  }

  function back(): void {
    setChosen(false)
    turnAway.reset()
    form.set({ reason: null, ...(cause === 'wrongPerson' ? { identityMatches: null } : {}) })
  }

  return (
    <div ref={frame} className="intake-form">
      <DeskForm
        form={form}
        layout="horizontal"
        onSend={away ? sendTurningAway : sendAcceptance}
        busy={accept.busy || turnAway.busy}
        faults={away ? turnAway.faults : accept.faults}
        sendLabel={away ? intakeText.turnAwaySend : intakeText.accept}
        {...(away ? { onBack: back } : {})}
        actions={
          <>
            {!away && <Button onClick={() => setChosen(true)}>{intakeText.turnAway}</Button>}
            {away && (cause === null || cause === 'wrongPerson') && (
              <Button onClick={back}>{intakeText.backToIntake}</Button>
            )}
            <Button type="text" onClick={clear}>
              {intakeText.again}
            </Button>
          </>
        }
      >
        <div className="intake-columns">
          <fieldset>
            <legend>{intakeText.arrival}</legend>
            <ArrivalFields form={form} />
            {!away && (
              <>
                <NumberField name="pieces" label={intakeText.pieces} unit="份" />
                <NumberField name="pages" label={intakeText.pages} unit="页" />
                <TextAreaField
                  name="missing"
                  label={intakeText.missing}
                  placeholder={intakeText.missingHint}
                  rows={1}
                  maxLength={500}
                  className="wide"
                />
              </>
            )}
          </fieldset>
          <fieldset>
            <legend>{away ? intakeText.turnAwayPage : intakeText.person}</legend>
            {away ? <TurnAwayFields cause={cause} /> : <PersonFields form={form} />}
          </fieldset>
        </div>
      </DeskForm>
    </div>
  )
}

/** What is already chosen against taking the file in. */
function useCause(form: DeskFormHandle<IntakeDraft>): TurnAwayReason | null {
  Form.useWatch(['arrival', 'way'], form.antd)
  Form.useWatch(['arrival', 'seal'], form.antd)
  Form.useWatch('identityMatches', form.antd)
  return causeToTurnAway(form.values())
}
