import { Alert } from 'antd'
import { useState } from 'react'
import { useAnswer } from '#calls/use-call'
import { useRoles } from '#calls/use-session'
import { todayText } from '#text/today'
import { EmptyState } from '#ui/empty-state'
import { Facts } from '#ui/facts'
import { useNavigation } from '#ui/navigation'
import { Page } from '#ui/page'
import { DueList } from './due-list.tsx'
import { allDone, DueTiles, type Chosen } from './due-tiles.tsx'
import { WaitingList } from './waiting-list.tsx'
import './today.css'

/** What the desk has to do now. */
export function TodayPage() {
  const { go } = useNavigation()
  const { value: overview, faults, loading, refresh } = useAnswer('today.overview', {})
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const seesFiles = useRoles().some((role) => role === 'clerk' || role === 'keeper' || role === 'head')

  return (
    <Page title={todayText.title} extra={overview?.today} loading={loading} faults={faults} onRetry={refresh}>
      {overview !== null && (
        <div className={seesFiles ? 'today' : 'today today-alone'}>
          <div className="today-main">
            {!overview.calendarKnown && <Alert type="warning" showIcon title={todayText.calendarUnknown} />}
            <DueTiles overview={overview} chosen={chosen} onChoose={seesFiles ? setChosen : null} />
            {seesFiles && !allDone(overview) && (
              <DueList chosen={chosen} today={overview.today} onAll={() => setChosen(null)} />
            )}
            {allDone(overview) && (
              <EmptyState
                title={todayText.allDone}
                hint={todayText.allDoneHint}
                {...(seesFiles ? { act: { label: todayText.intake, run: () => go({ page: 'intake' }) } } : {})}
              />
            )}
          </div>
          <aside className="today-side">
            {seesFiles && <WaitingList />}
            <section className="today-side-part">
              <h2>{todayText.counts}</h2>
              <Facts
                facts={[
                  { label: todayText.intakesToday, value: todayText.files(overview.intakesToday) },
                  { label: todayText.loansOpen, value: todayText.files(overview.loans.open) },
                  { label: todayText.transfersOpen, value: todayText.files(overview.transfers.open) },
                  { label: todayText.receiptsOpen, value: todayText.files(overview.receipts.open) },
                ]}
              />
            </section>
          </aside>
        </div>
      )}
    </Page>
  )
}
