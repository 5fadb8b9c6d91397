import { Button } from 'antd'
import { useState } from 'react'
import { useAnswer } from '#calls/use-call'
import { useRoles } from '#calls/use-session'
import { ROLE_NAMES } from '#shared/accounts/roles'
import { settingsText } from '#text/settings'
import { FaultList } from '#ui/fault-list'
import { Rows } from '#ui/rows'
import { NewAccountForm } from './new-account-form.tsx'

/** Who may sign in, as what; the system administrator adds people. */
export function AccountsSection() {
  const accounts = useAnswer('accounts.list', {})
  const mayAdd = useRoles().includes('systemAdmin')
  const [adding, setAdding] = useState(false)
  return (
    <section className="settings-part settings-wide">
      <FaultList faults={accounts.faults} />
      <Rows
        rows={accounts.value ?? []}
        keyOf={({ id }) => id}
        loading={accounts.loading}
        empty={settingsText.accountsEmpty}
        columns={[
          { title: settingsText.personName, cell: ({ personName }) => personName, width: '8rem' },
          { title: settingsText.accountName, cell: ({ name }) => name, width: '10rem' },
          { title: settingsText.roles, cell: ({ roles }) => roles.map((role) => ROLE_NAMES[role]).join('、') },
          { title: settingsText.createdOn, cell: ({ createdOn }) => createdOn, width: '8rem' },
          {
            title: settingsText.active,
            cell: ({ active }) => (active ? settingsText.activeYes : settingsText.activeNo),
            width: '5rem',
          },
        ]}
      />
      {mayAdd && !adding && (
        <div className="form-acts">
          <Button type="primary" onClick={() => setAdding(true)}>
            {settingsText.addAccount}
          </Button>
        </div>
      )}
      {adding && <NewAccountForm onClose={() => setAdding(false)} />}
    </section>
  )
}
