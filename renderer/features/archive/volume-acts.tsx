import { Button } from 'antd'
import { useAnswer, useCommand } from '#calls/use-call'
import { useRoles } from '#calls/use-session'
import type { Role } from '#shared/accounts/roles'
import type { CustodyEventType } from '#shared/custody/custody'
import { ACT_NAMES, ACT_ORDER, archiveText, whyNot } from '#text/archive'
import { FaultList } from '#ui/fault-list'
import { useNavigation, type Route } from '#ui/navigation'
import { say } from '#ui/say'
import type { ArchiveFile, Volume } from './archive-file.ts'

type Props = { readonly file: ArchiveFile; readonly volume: Volume }

/** The next acts of one volume as buttons in the order people use them; what cannot be done says why. */
export function VolumeActs({ file, volume }: Props) {
  const { go } = useNavigation()
  const takeDown = useCommand('shelving.takeDown')
  const loanId = useLoanOf(file, volume)
  const roles = useRoles()
  const possible = ACT_ORDER.filter((act) => volume.next.includes(act) && mayDo(act, roles))
  const absent = ACT_ORDER.flatMap((act) => {
    const reason = volume.next.includes(act)
      ? mayDo(act, roles)
        ? null
        : archiveText.lockedByRole
      : whyNot(act, volume.custody)
    return reason === null ? [] : [{ name: ACT_NAMES[act], reason }]
  })

  async function run(act: CustodyEventType): Promise<void> {
    if (act !== 'takeDown') {
      go(routeFor(act, file, volume, loanId))
      return
    }
    const reply = await takeDown.send({ volumeId: volume.volumeId })
    if (reply.ok) say(archiveText.takenDown)
  }

  return (
    <>
      <span className="volume-acts">
        {possible.map((act, index) => (
          <Button
            key={act}
            type={index === 0 && volume.custody.kind !== 'shelved' ? 'primary' : 'default'}
            loading={act === 'takeDown' && takeDown.busy}
            onClick={() => void run(act)}
          >
            {nameOf(act, file, volume)}
          </Button>
        ))}
        {absent.length > 0 && (
          <span className="volume-absent">
            {archiveText.absent}：{absentInWords(absent)}
          </span>
        )}
      </span>
      <FaultList faults={takeDown.faults} />
    </>
  )
}

/** Acts with the same reason are named together: 上架、借出、转递（先归还）. */
function absentInWords(absent: readonly { readonly name: string; readonly reason: string }[]): string {
  return [...Map.groupBy(absent, ({ reason }) => reason)]
    .map(([reason, acts]) => `${acts.map(({ name }) => name).join('、')}（${reason}）`)
    .join('；')
}

const DOERS: Readonly<Record<CustodyEventType, readonly Role[]>> = {
  receive: ['clerk'],
  shelve: ['clerk', 'keeper'],
  takeDown: ['clerk', 'keeper'],
  lend: ['clerk'],
  takeBack: ['clerk', 'keeper'],
  dispatch: ['clerk'],
  acknowledge: ['clerk'],
}

function mayDo(act: CustodyEventType, roles: readonly Role[]): boolean {
  return DOERS[act].some((role) => roles.includes(role))
}

function nameOf(act: CustodyEventType, file: ArchiveFile, volume: Volume): string {
  if (act === 'shelve' && volume.custody.kind === 'shelved') return archiveText.shelveAgain
  if (act === 'dispatch' && file.openTransferId !== null) return archiveText.continueTransfer
  return ACT_NAMES[act]
}

function routeFor(act: CustodyEventType, file: ArchiveFile, volume: Volume, loanId: string | null): Route {
  const { archiveId, openTransferId } = file
  if (act === 'shelve') return { page: 'shelving', volumeId: volume.volumeId }
  if (act === 'lend') return { page: 'lending', archiveId }
  if (act === 'takeBack') return loanId === null ? { page: 'lending', archiveId } : { page: 'lending', loanId }
  return openTransferId === null ? { page: 'transfer', archiveId } : { page: 'transfer', transferId: openTransferId }
}

/** The open loan of a volume that is lent; null elsewhere, or when it is not among the loans listed. */
function useLoanOf(file: ArchiveFile, volume: Volume): string | null {
  const open = useAnswer('lending.open', {}, { enabled: volume.custody.kind === 'lent' })
  const loan = open.value?.find(({ archiveId, label }) => archiveId === file.archiveId && label === volume.label)
  return loan?.loanId ?? null
}
