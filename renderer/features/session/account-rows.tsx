import { Button, Form } from 'antd'
import { ROLES, ROLE_NAMES } from '#shared/accounts/roles'
import { ROLE_DUTIES, sessionText } from '#text/session'
import { ChecksField } from '#ui/choice-field'
import { TextField } from '#ui/text-field'
import { newPerson } from './new-people.ts'

/** One block per person: who, which posts, which password. */
export function AccountRows() {
  return (
    <Form.List name="accounts">
      {(rows, { add, remove }) => (
        <>
          {rows.map(({ key, name }, index) => (
            <section key={key} className="account-row" aria-label={sessionText.person(index + 1)}>
              <h3>{sessionText.person(index + 1)}</h3>
              <div className="form-grid form-grid-4">
                <TextField inList="accounts" name={[name, 'personName']} label={sessionText.personName} />
                <TextField inList="accounts" name={[name, 'name']} label={sessionText.accountName} />
                <PasswordFields row={name} />
              </div>
              <ChecksField inList="accounts" name={[name, 'roles']} label={sessionText.roles} options={ROLE_CHOICES} />
              {rows.length > 1 && (
                <Button type="text" size="small" className="account-remove" onClick={() => remove(name)}>
                  {sessionText.removePerson}
                </Button>
              )}
            </section>
          ))}
          <Button type="dashed" onClick={() => add(newPerson())}>
            {sessionText.addPerson}
          </Button>
        </>
      )}
    </Form.List>
  )
}

function PasswordFields({ row }: { readonly row: number }) {
  const form = Form.useFormInstance()
  return (
    <>
      <TextField inList="accounts" name={[row, 'password']} label={sessionText.password} password />
      <TextField
        inList="accounts"
        name={[row, 'again']}
        label={sessionText.passwordAgain}
        password
        check={(again) =>
          again === form.getFieldValue(['accounts', row, 'password']) ? null : sessionText.passwordsDiffer
        }
      />
    </>
  )
}

const ROLE_CHOICES = ROLES.map((role) => ({ value: role, label: ROLE_NAMES[role], hint: ROLE_DUTIES[role] }))
