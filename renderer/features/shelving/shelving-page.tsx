import { Button } from 'antd'
import { useState } from 'react'
import { useRoles } from '#calls/use-session'
import { shelvingText } from '#text/shelving'
import type { Route } from '#ui/navigation'
import { Page } from '#ui/page'
import { AddRowForm } from './add-row-form.tsx'
import { RoomView } from './room-view.tsx'
import type { Place } from './place.ts'
import { WaitingDesk } from './waiting-desk.tsx'
import './shelving.css'

type Props = { readonly route: Extract<Route, { readonly page: 'shelving' }> }

/** The room as a picture on the left, what waits for a shelf on the right. */
export function ShelvingPage({ route }: Props) {
  const [place, setPlace] = useState<Place>({ kind: 'plan' })
  const [adding, setAdding] = useState(false)
  const [suggestedShelf, setSuggestedShelf] = useState<string | null>(null)
  const roles = useRoles()
  const addsRows = roles.includes('keeper') || roles.includes('systemAdmin')
  return (
    <Page
      title={shelvingText.page}
      extra={shelvingText.planHint}
      fill
      actions={addsRows && !adding && <Button onClick={() => setAdding(true)}>{shelvingText.addRow}</Button>}
    >
      <div className="shelving">
        {adding ? (
          <AddRowForm onClose={() => setAdding(false)} />
        ) : (
          <RoomView
            place={place}
            onPlace={setPlace}
            suggestedShelf={suggestedShelf}
            {...(addsRows ? { onAddRow: () => setAdding(true) } : {})}
          />
        )}
        <WaitingDesk
          wanted={route.volumeId ?? null}
          onSuggested={setSuggestedShelf}
          onShowPlace={(next) => {
            setAdding(false)
            setPlace(next)
          }}
        />
      </div>
    </Page>
  )
}
