import { faultText } from '#shared/faults/fault-text'
import { DEMO_INSTITUTIONS, NOTARY } from './demo-office.ts'
import { daysAgo } from './demo-calendar.ts'
import { ask, type DemoDesk, type DemoFile } from './demo-desk.ts'
import { acceptTransfer, shelveNext, walkOneLife, type DemoStep } from './demo-life.ts'
import { lendOnLetter, pensionRequest } from './demo-lending.ts'
import { intakeOf, type SampleRow } from './sample-register.ts'

export type DemoStory = {
  readonly files: readonly DemoFile[]
  readonly shelved: number
  readonly steps: readonly DemoStep[]
  /** What the room said when a name could not be printed. */
  readonly refusedPrint: string
}

/** Calendar days before today on which the demonstration office opens and takes its register in. */
export const OPENED_DAYS_AGO = 45
/** Whose file walks the whole life: a name with a character beyond the basic plane, which has to print. */
const WHOLE_LIFE = '丛𬱖'
/** A name with a character that no packaged font has. */
const NOT_PRINTABLE = '陈𠮷'
/** Files at the end of the register that still wait for a shelf. */
const UNSHELVED = 6

/**
 * Fills an empty room as an office would: shelves, directory, the sample register through intake, then lives at every stage.
 * Everything goes through the door; the calendar stands on the first day and ends on today.
 */
export async function tellDemoStory(
  desk: DemoDesk,
  rows: readonly SampleRow[],
  told: (done: number) => void,
): Promise<DemoStory> {
  await layOutRoom(desk)
  const files = await takeIn(desk, rows, told)
  const shelved = files.slice(0, -UNSHELVED)
  for (const file of shelved) await shelveNext(desk, file.volumeId)
  const whole = shelved.find(({ name }) => name === WHOLE_LIFE)
  const [overdue, dueSoon, applied, noticed, sent] = shelved.filter(canBePrinted)
  if (!whole || !overdue || !dueSoon || !applied || !noticed || !sent) throw new Error('the register is too short')
  const early = await leaveOldWork(desk, { sent, overdue })
  const steps = await walkOneLife(desk, whole)
  await leaveNewWork(desk, { dueSoon, applied, noticed })
  return {
    files,
    shelved: shelved.length,
    steps: [...early, ...steps],
    refusedPrint: await printWhatCannotBePrinted(desk, shelved),
  }
}

async function layOutRoom(desk: DemoDesk): Promise<void> {
  for (const institution of DEMO_INSTITUTIONS) await ask(desk, 'agency.addInstitution', institution)
  for (const row of ['01', '02']) {
    await ask(desk, 'shelving.addRow', { room: '1', zone: 'A', row, faces: 2, bays: 4, tiers: 6, capacity: 12 })
  }
}

async function takeIn(
  desk: DemoDesk,
  rows: readonly SampleRow[],
  told: (done: number) => void,
): Promise<readonly DemoFile[]> {
  const files: DemoFile[] = []
  for (const row of rows) {
    const { archiveId, archiveNo, volumeId } = await ask(desk, 'intake.accept', intakeOf(row))
    files.push({ archiveId, archiveNo, volumeId, name: row.name, pieces: row.pieces, pages: row.pages })
    told(files.length)
  }
  return files
}

type OldWork = { readonly sent: DemoFile; readonly overdue: DemoFile }

/** One lent and one sent so long ago that both have to be chased. First of all, as the calendar only goes forward. */
async function leaveOldWork(desk: DemoDesk, { sent, overdue }: OldWork): Promise<readonly DemoStep[]> {
  const request = pensionRequest(daysAgo(desk, OPENED_DAYS_AGO), [overdue])
  const { loan } = await lendOnLetter(desk, request, overdue, { letterNo: '威环社保函〔2026〕28号', sealNo: 'F-0002' })
  const { transferId } = await acceptTransfer(desk, sent, OPENED_DAYS_AGO)
  const { noticeNo, paperId } = await issueNotice(desk, transferId, sent)
  await ask(desk, 'transfer.send', {
    transferId,
    sentOn: daysAgo(desk, OPENED_DAYS_AGO),
    wayNo: '演机2026-0090',
    sealNo: 'F-0190',
    messengers: [],
  })
  return [
    { what: `${overdue.name} (${overdue.archiveNo}) lent, long overdue`, paperId: loan.paperId },
    { what: `转递通知单 ${noticeNo}, sent, receipt outstanding`, paperId },
  ]
}

type NewWork = { readonly dueSoon: DemoFile; readonly applied: DemoFile; readonly noticed: DemoFile }

/** The desk as somebody finds it in the morning. */
async function leaveNewWork(desk: DemoDesk, work: NewWork): Promise<void> {
  desk.turnTo(daysAgo(desk, 11))
  const notary = {
    ...pensionRequest(daysAgo(desk, 11), [work.dueSoon]),
    unitName: NOTARY,
    unitKind: 'notary',
    purpose: 'notary',
  } as const
  await lendOnLetter(desk, notary, work.dueSoon, { letterNo: '威环证函〔2026〕7号', sealNo: 'F-0003' })
  desk.turnTo(daysAgo(desk, 3))
  const noticed = await acceptTransfer(desk, work.noticed, 3)
  await issueNotice(desk, noticed.transferId, work.noticed)
  await acceptTransfer(desk, work.applied, 3)
  desk.turnTo(desk.today)
  await ask(desk, 'intake.turnAway', {
    arrival: {
      arrivedOn: desk.today,
      way: 'broughtByPerson',
      wayNo: '',
      messengers: [],
      sender: '威海演示大学',
      senderKind: 'university',
      noticeNo: '',
      seal: 'missing',
      sealStamped: false,
    },
    personName: '宋演示',
    reason: 'broughtByPerson',
    note: '已告知须由原存档单位重新密封后通过机要、EMS 或专人转递',
  })
}

function issueNotice(desk: DemoDesk, transferId: string, file: DemoFile) {
  return ask(desk, 'transfer.issueNotice', {
    transferId,
    originals: 1,
    duplicates: 0,
    pieces: file.pieces,
    reviewer: '林晓',
  })
}

/** Names within the basic plane are in the packaged fonts; the others are left to where the story wants to show them. */
function canBePrinted(file: DemoFile): boolean {
  return [...file.name].every((character) => (character.codePointAt(0) ?? 0) <= 0xffff)
}

async function printWhatCannotBePrinted(desk: DemoDesk, files: readonly DemoFile[]): Promise<string> {
  const file = files.find(({ name }) => name === NOT_PRINTABLE)
  if (file === undefined) throw new Error(`the register has no ${NOT_PRINTABLE}`)
  const reply = await desk.attempt('lending.printSample', {
    request: pensionRequest(desk.today, [file]),
    contactPhone: '',
  })
  const fault = reply.ok ? undefined : reply.error.find(({ code }) => code === 'CHARACTERS_UNPRINTABLE')
  if (fault === undefined) throw new Error(`the sample letter of ${NOT_PRINTABLE} was printed`)
  return `${faultText(fault).title}${faultText(fault).next}`
}
