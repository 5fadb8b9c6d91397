import { Tabs } from 'antd'
import type { ReactNode } from 'react'
import { useRoles } from '#calls/use-session'
import type { Role } from '#shared/accounts/roles'
import { settingsText } from '#text/settings'
import { Page } from '#ui/page'
import { AccountsSection } from './accounts-section.tsx'
import { AuditSection } from './audit-section.tsx'
import { DisplaySection } from './display-section.tsx'
import { MachineSection } from './machine-section.tsx'
import { OfficeSection } from './office-section.tsx'
import { PasswordSection } from './password-section.tsx'
import './settings.css'

type Section = {
  readonly key: string
  readonly label: string
  readonly children: ReactNode
  /** Roles that see it; everybody unless given. */
  readonly roles?: readonly Role[]
}

const SECTIONS: readonly Section[] = [
  { key: 'display', label: settingsText.display, children: <DisplaySection /> },
  { key: 'machine', label: settingsText.machine, children: <MachineSection /> },
  { key: 'office', label: settingsText.office, children: <OfficeSection /> },
  {
    key: 'accounts',
    label: settingsText.accounts,
    children: <AccountsSection />,
    roles: ['systemAdmin', 'securityAdmin', 'auditor', 'head'],
  },
  { key: 'audit', label: settingsText.audit, children: <AuditSection />, roles: ['auditor', 'securityAdmin'] },
  { key: 'password', label: settingsText.password, children: <PasswordSection /> },
]

/** How the window looks, what this machine can do, the office, its accounts, one's own password. */
export function SettingsPage() {
  const own = useRoles()
  const items = SECTIONS.filter(({ roles }) => roles === undefined || roles.some((role) => own.includes(role)))
  return (
    <Page title={settingsText.title}>
      <Tabs items={items.map(({ key, label, children }) => ({ key, label, children }))} destroyOnHidden />
    </Page>
  )
}
