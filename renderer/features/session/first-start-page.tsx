import { Segmented } from 'antd'
import type { SentTo } from '#shared/ipc/contract'
import { useCommand } from '#calls/use-call'
import { officeText, sessionText } from '#text/session'
import { DeskForm, useDeskForm, useWatchedForm } from '#ui/desk-form'
import { TextField } from '#ui/text-field'
import { AccountRows } from './account-rows.tsx'
import { ONE_EACH, SMALL_OFFICE, type NewPerson } from './new-people.ts'
import { SessionFrame } from './session-frame.tsx'

type Draft = { readonly office: SentTo<'session.found'>['office']; readonly accounts: readonly NewPerson[] }

const EMPTY_OFFICE = {
  fullName: '',
  shortName: '',
  letterCode: '',
  filePrefix: '',
  divisionCode: '',
  address: '',
  postcode: '',
  phone: '',
}

/** First start: the office and its accounts; creates the encrypted room, all or nothing. */
export function FirstStartPage() {
  const found = useCommand('session.found')
  const form = useDeskForm<Draft>('session.found', { office: EMPTY_OFFICE, accounts: SMALL_OFFICE }, { keep: false })

  return (
    <SessionFrame title={sessionText.foundTitle} hint={sessionText.foundIntro} wide>
      <DeskForm
        form={form}
        onSend={({ office, accounts }) => found.send({ office, accounts: accounts.map(readPerson) })}
        busy={found.busy}
        faults={found.faults}
        sendLabel={sessionText.found}
      >
        <h2>{sessionText.officeSection}</h2>
        <div className="form-grid form-grid-4">
          <TextField name={['office', 'fullName']} {...officeText.fullName} className="span-2" autoFocus />
          <TextField name={['office', 'shortName']} {...officeText.shortName} className="span-2" />
          <TextField name={['office', 'letterCode']} {...officeText.letterCode} />
          <TextField name={['office', 'filePrefix']} {...officeText.filePrefix} code maxLength={6} />
          <TextField name={['office', 'divisionCode']} {...officeText.divisionCode} code maxLength={6} />
          <TextField name={['office', 'postcode']} {...officeText.postcode} code maxLength={6} />
          <TextField name={['office', 'phone']} {...officeText.phone} code />
          <TextField name={['office', 'address']} {...officeText.address} className="span-3" />
        </div>
        <h2>{sessionText.accountsSection}</h2>
        <p className="session-rule">{sessionText.rolesRule}</p>
        <p className="session-rule">{sessionText.passwordRule}</p>
        <People form={form} />
      </DeskForm>
    </SessionFrame>
  )
}

function People({ form }: { readonly form: ReturnType<typeof useDeskForm<Draft>> }) {
  const { accounts } = useWatchedForm(form)
  return (
    <>
      <Segmented
        className="session-size"
        value={accounts.length >= ONE_EACH.length ? 'large' : 'small'}
        options={[
          { value: 'small', label: sessionText.smallOffice },
          { value: 'large', label: sessionText.largeOffice },
        ]}
        onChange={(size) => form.set({ accounts: size === 'small' ? SMALL_OFFICE : ONE_EACH })}
      />
      <AccountRows />
    </>
  )
}

function readPerson({ name, personName, roles, password }: NewPerson): SentTo<'session.found'>['accounts'][number] {
  return { name, personName, roles: [...roles], password }
}
