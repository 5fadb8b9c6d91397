import { Button } from 'antd'
import { useState } from 'react'
import { ROLE_NAMES } from '#shared/accounts/roles'
import { localDateOf, localTimeOf, type Instant } from '#shared/kernel/local-date'
import { useAnswer } from '#calls/use-call'
import { callName, SUBJECT_NAMES } from '#text/calls'
import { settingsText } from '#text/settings'
import { FaultList } from '#ui/fault-list'
import { Rows } from '#ui/rows'

/** Who did what and when, the newest first; nobody can change it. */
export function AuditSection() {
  const [beforeSeq, setBeforeSeq] = useState<number | null>(null)
  const audit = useAnswer('audit.recent', { beforeSeq }, { keepPrevious: true })
  const entries = audit.value ?? []
  const last = entries.at(-1)
  return (
    <section className="settings-part settings-wide">
      <FaultList faults={audit.faults} />
      <Rows
        rows={entries}
        keyOf={({ seq }) => String(seq)}
        loading={audit.loading}
        empty={settingsText.auditEmpty}
        columns={[
          { title: settingsText.at, cell: ({ at }) => timeOf(at), width: '11rem' },
          {
            title: settingsText.who,
            cell: ({ personName, role }) => (role === null ? personName : `${personName}（${ROLE_NAMES[role]}）`),
            width: '13rem',
          },
          { title: settingsText.what, cell: ({ call }) => callName(call) },
          { title: settingsText.subject, cell: ({ subject }) => subjectInWords(subject), width: '12rem' },
          { title: settingsText.outcome, cell: ({ outcome }) => settingsText.outcomes[outcome], width: '5rem' },
        ]}
      />
      {last !== undefined && last.seq > 1 && (
        <div className="form-acts">
          <Button onClick={() => setBeforeSeq(last.seq)}>{settingsText.earlier}</Button>
        </div>
      )}
    </section>
  )
}

/** The record an entry is about, as its kind and the tail of its id: enough to tell entries apart, and no name. */
function subjectInWords(subject: string): string {
  const [kind = '', id = ''] = subject.split(':')
  return id === '' ? '' : `${SUBJECT_NAMES[kind] ?? settingsText.record} ${id.slice(-8)}`
}

function timeOf(at: string): string {
  const instant = at as Instant // the audit log writes instants
  return `${localDateOf(instant)} ${localTimeOf(instant)}`
}
