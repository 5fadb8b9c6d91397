import { Skeleton } from 'antd'
import { useAnswer } from '#calls/use-call'
import { officeText } from '#text/session'
import { Facts } from '#ui/facts'
import { FaultList } from '#ui/fault-list'

/** The office as its letters name it. */
export function OfficeSection() {
  const { value: office, faults, loading } = useAnswer('office.show', {})
  if (loading) return <Skeleton active title={false} paragraph={{ rows: 6 }} />
  if (office === null) return <FaultList faults={faults} />
  const names = [
    'fullName',
    'shortName',
    'letterCode',
    'filePrefix',
    'divisionCode',
    'address',
    'postcode',
    'phone',
  ] as const
  return (
    <section className="settings-part">
      <Facts facts={names.map((name) => ({ label: officeText[name].label, value: office[name] }))} />
    </section>
  )
}
