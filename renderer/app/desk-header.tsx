import { LockOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { RefObject } from 'react'
import { useSession, type SessionState } from '#calls/use-session'
import { SearchBox } from '#features/search/search-box'
import { ROLE_NAMES } from '#shared/accounts/roles'
import { shellText } from '#text/shell'
import { usePages } from './pages.ts'

type Props = {
  readonly account: NonNullable<SessionState['account']>
  readonly onLock: () => void
  readonly search: RefObject<HTMLInputElement | null>
}

export function DeskHeader({ account, onLock, search }: Props) {
  const officeName = useSession().value?.officeName ?? ''
  return (
    <header className="desk-header">
      <div className="desk-brand">
        <span className="desk-brand-name">{shellText.product}</span>
        <span className="desk-office" title={officeName}>
          {officeName}
        </span>
      </div>
      <div className="desk-search">{usePages().includes('search') && <SearchBox ref={search} />}</div>
      <span className="desk-person">
        <strong>{account.personName}</strong>
        <span className="desk-roles" title={account.roles.map((role) => ROLE_NAMES[role]).join('、')}>
          {account.roles.map((role) => ROLE_NAMES[role]).join('、')}
        </span>
      </span>
      <Button ghost icon={<LockOutlined />} onClick={onLock} title="F12">
        {shellText.lock}
      </Button>
    </header>
  )
}
