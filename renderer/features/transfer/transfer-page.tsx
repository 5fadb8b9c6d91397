import { Alert, Button } from 'antd'
import { useState } from 'react'
import { useRoles } from '#calls/use-session'
import { transferText } from '#text/transfer'
import type { Route } from '#ui/navigation'
import { Page } from '#ui/page'
import { TransferCase } from './transfer-case.tsx'
import { TransferList } from './transfer-list.tsx'
import { TransferStart } from './transfer-start.tsx'
import './transfer.css'

type Props = { readonly route: Extract<Route, { readonly page: 'transfer' }> }
type Shown = { readonly kind: 'start' } | { readonly kind: 'case'; readonly transferId: string } | null

/** Transfers by what they wait for on the left; on the right the case at hand, or a new application. */
export function TransferPage({ route }: Props) {
  const [shown, setShown] = useState<Shown>(firstShown(route))
  const isClerk = useRoles().includes('clerk')
  return (
    <Page
      title={transferText.page}
      fill
      actions={
        isClerk &&
        shown?.kind !== 'start' && (
          <Button type="primary" onClick={() => setShown({ kind: 'start' })}>
            {transferText.start}
          </Button>
        )
      }
    >
      <div className="transfer">
        <TransferList
          chosenId={shown?.kind === 'case' ? shown.transferId : null}
          onChoose={(transferId) => setShown({ kind: 'case', transferId })}
        />
        <div className="transfer-main">
          {shown === null && <p className="quiet">{isClerk ? transferText.pick : transferText.clerkOnly}</p>}
          {shown?.kind === 'case' && <TransferCase key={shown.transferId} transferId={shown.transferId} />}
          {shown?.kind === 'start' && !isClerk && <Alert type="info" showIcon title={transferText.clerkOnly} />}
          {shown?.kind === 'start' && isClerk && (
            <TransferStart
              archiveId={route.archiveId ?? null}
              onAccepted={(transferId) => setShown({ kind: 'case', transferId })}
              onBack={() => setShown(null)}
            />
          )}
        </div>
      </div>
    </Page>
  )
}

function firstShown({ transferId, archiveId }: Props['route']): Shown {
  if (transferId !== undefined) return { kind: 'case', transferId }
  return archiveId === undefined ? null : { kind: 'start' }
}
