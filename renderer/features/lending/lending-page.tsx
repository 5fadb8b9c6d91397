import { Alert, Tabs } from 'antd'
import { useState } from 'react'
import { useRoles } from '#calls/use-session'
import { lendingText } from '#text/lending'
import type { Route } from '#ui/navigation'
import { Page } from '#ui/page'
import { LettersDesk } from './letters-desk.tsx'
import { RegisterDesk } from './register-desk.tsx'
import type { RequestDraft } from './request-draft.ts'
import { SampleDesk } from './sample-desk.tsx'
import './lending.css'

type LendingRoute = Extract<Route, { readonly page: 'lending' }>
type Tab = keyof typeof lendingText.tabs

/** Letters in, files out and back: the sample for the unit, the register of stamped letters, loans and returns. */
export function LendingPage({ route }: { readonly route: LendingRoute }) {
  const [tab, setTab] = useState<Tab>(route.archiveId === undefined ? 'letters' : 'sample')
  const [sample, setSample] = useState<RequestDraft | null>(null)
  const [letterId, setLetterId] = useState(route.letterId ?? null)
  const isClerk = useRoles().includes('clerk')
  const clerkOnly = <Alert type="info" showIcon title={lendingText.forClerk} />

  return (
    <Page
      title={lendingText.page}
      fill
      extra={
        <Tabs
          className="lending-tabs"
          activeKey={tab}
          onChange={(key) => setTab(key as Tab)} // the keys are those of the texts
          items={Object.entries(lendingText.tabs).map(([key, label]) => ({ key, label }))}
        />
      }
    >
      {tab === 'letters' && (
        <LettersDesk
          letterId={letterId}
          loanId={route.loanId ?? null}
          onLetter={setLetterId}
          onRegister={() => setTab('register')}
        />
      )}
      {tab === 'sample' &&
        (isClerk ? (
          <SampleDesk
            archiveId={route.archiveId ?? null}
            onRegister={(request) => {
              setSample(request)
              setTab('register')
            }}
          />
        ) : (
          clerkOnly
        ))}
      {tab === 'register' &&
        (isClerk ? (
          <RegisterDesk
            sample={sample}
            onRegistered={(registered) => {
              setSample(null)
              setLetterId(registered)
              setTab('letters')
            }}
          />
        ) : (
          clerkOnly
        ))}
    </Page>
  )
}
