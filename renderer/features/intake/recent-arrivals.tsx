import { useAnswer } from '#calls/use-call'
import { TURN_AWAY_REASON_NAMES } from '#shared/intake/arrival'
import { intakeText } from '#text/intake'
import { FaultList } from '#ui/fault-list'
import { useNavigation } from '#ui/navigation'
import { Skeleton } from 'antd'

/** The latest arrivals, those turned away among them; Enter opens the file. */
export function RecentArrivals() {
  const { go } = useNavigation()
  const recent = useAnswer('intake.recent', {})
  return (
    <section className="recent" aria-labelledby="intake-recent">
      <h2 id="intake-recent">{intakeText.recent}</h2>
      <FaultList faults={recent.faults} />
      {recent.loading && <Skeleton active title={false} paragraph={{ rows: 5 }} />}
      {recent.value?.length === 0 && <p className="quiet">{intakeText.recentEmpty}</p>}
      <ul>
        {recent.value?.map((arrival) => (
          <li key={arrival.intakeId}>
            <button
              type="button"
              disabled={arrival.archiveId === null}
              onClick={() => arrival.archiveId !== null && go({ page: 'archive', archiveId: arrival.archiveId })}
            >
              <span className="recent-name">{arrival.personName}</span>
              {arrival.turnedAway === null ? (
                <span className="recent-no">{arrival.archiveNo}</span>
              ) : (
                <span className="recent-away">
                  {intakeText.turnedAway}：{TURN_AWAY_REASON_NAMES[arrival.turnedAway]}
                </span>
              )}
              <span className="recent-sender" title={arrival.sender}>
                {arrival.sender}
              </span>
              <span className="recent-day">{arrival.arrivedOn}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
