import { Skeleton } from 'antd'
import { CAPABILITY_NAMES, type Capability } from '#shared/accounts/capabilities'
import type { AnswerOf } from '#shared/ipc/contract'
import { useAnswer } from '#calls/use-call'
import { settingsText } from '#text/settings'
import { Facts } from '#ui/facts'
import { FaultList } from '#ui/fault-list'
import { Rows } from '#ui/rows'

type Machine = AnswerOf<'settings.machine'>

/** What this machine and this window are and can do, in plain words; nothing is pretended. */
export function MachineSection() {
  const { value: machine, faults, loading } = useAnswer('settings.machine', {})
  if (loading) return <Skeleton active title={false} paragraph={{ rows: 8 }} />
  if (machine === null) return <FaultList faults={faults} />
  return (
    <div className="settings-columns">
      <section className="settings-part">
        <Facts facts={factsOf(machine)} />
      </section>
      <section className="settings-part">
        <h2>{settingsText.capabilities}</h2>
        <Rows
          rows={machine.capabilities}
          keyOf={({ name }) => name}
          empty=""
          columns={[
            { title: settingsText.capability, cell: ({ name }) => CAPABILITY_NAMES[name as Capability] },
            {
              title: settingsText.present,
              width: '6rem',
              cell: ({ present }) => <Sound ok={present} text={present ? settingsText.yes : settingsText.no} mild />,
            },
          ]}
        />
      </section>
    </div>
  )
}

function factsOf(machine: Machine) {
  const written = machine.journalMode.toLowerCase() === 'wal' && /^(2|full)$/i.test(machine.synchronous)
  const { driverCorrected, check } = machine
  return [
    { label: settingsText.appVersion, value: machine.appVersion },
    { label: settingsText.host, value: settingsText.hosts[machine.host] },
    { label: settingsText.folder, value: machine.folder },
    { label: settingsText.check, value: <Sound ok={check !== 'damaged'} text={settingsText.checks[check]} /> },
    { label: settingsText.schemaVersion, value: settingsText.schema(machine.schemaVersion) },
    { label: settingsText.cipher, value: machine.cipher },
    {
      label: settingsText.writing,
      value: (
        <Sound
          ok={written}
          text={
            written ? settingsText.writingSound : settingsText.writingOther(machine.journalMode, machine.synchronous)
          }
        />
      ),
    },
    {
      label: settingsText.driver,
      value: (
        <>
          {machine.driverVersion}
          <br />
          <Sound ok={driverCorrected} text={driverCorrected ? settingsText.driverSound : settingsText.driverPlain} />
        </>
      ),
    },
  ]
}

function Sound({ ok, text, mild = false }: { readonly ok: boolean; readonly text: string; readonly mild?: boolean }) {
  return <span className={ok ? 'sound' : mild ? 'absent' : 'unsound'}>{text}</span>
}
