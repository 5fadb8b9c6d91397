import { describe, expect, test } from 'vitest'
import { addDays } from '#shared/kernel/local-date'
import { aRoom } from '#test/support/a-room'
import { anArchive } from '#test/support/people'
import { anAcceptedTransfer, anInstitution, aReceipt, aSentTransfer } from '#test/support/transfer'

describe('what the desk sees', () => {
  test('one transfer with its papers, receiver and counts', async () => {
    const room = await aRoom()
    const transfer = await aSentTransfer(room)
    const shown = await room.ask('head', 'transfer.show', { transferId: transfer.transferId })
    expect(shown).toMatchObject({
      archiveNo: transfer.archiveNo,
      state: 'sent',
      noticeNo: transfer.noticeNo,
      wayNo: '机2026-0117',
      sentOn: '2026-11-23',
      dueOn: '2026-12-23',
      originals: 1,
      duplicates: 0,
      pieces: 12,
      evidence: [
        { kind: 'requestLetter', note: '' },
        { kind: 'identityDocument', note: '' },
      ],
    })
    expect(shown.receiverDetail.id).toBe(transfer.receiverId)
  })

  test('lists by state, open ones by their last day', async () => {
    const room = await aRoom()
    room.passDays(20)
    const [late, soon, middle] = [addDays(room.today(), 0), addDays(room.today(), -20), addDays(room.today(), -9)]
    const day = { arrival: { arrivedOn: soon } }
    const accept = async (completeOn: typeof late) =>
      anAcceptedTransfer(room, { completeOn, requestLetterDate: completeOn }, await anArchive(room, day))
    const ids = [await accept(late), await accept(soon), await accept(middle)].map(({ transferId }) => transferId)
    const sent = await aSentTransfer(room)
    const inOrder = [ids[1], ids[2], ids[0]]
    const list = async (state: 'accepted' | 'noticed' | 'sent' | 'closed' | 'open') =>
      (await room.ask('keeper', 'transfer.list', { state })).map(({ transferId }) => transferId)
    expect(await list('accepted')).toEqual(inOrder)
    expect(await list('open')).toEqual([...inOrder, sent.transferId])
    expect(await list('sent')).toEqual([sent.transferId])
    expect(await list('noticed')).toEqual([])
    await room.ask('clerk', 'transfer.recordReceipt', aReceipt(room, sent.transferId))
    expect(await list('closed')).toEqual([sent.transferId])
    expect(await list('open')).toEqual(inOrder)
  })

  test('the ways for a file and a receiver, by what intake recorded of its sender', async () => {
    const room = await aRoom()
    const receiverId = await anInstitution(room)
    const ways = async (senderKind: string) => {
      const person = { standing: 'worker' as const }
      const { archiveId } = await anArchive(room, { person, arrival: { senderKind } })
      return room.ask('clerk', 'transfer.ways', { archiveId, receiverId })
    }
    expect((await ways('stateEnterprise')).find(({ way }) => way === 'ems')?.allowed).toBe(false)
    expect((await ways('talentService')).find(({ way }) => way === 'ems')?.allowed).toBe(true)
    expect((await ways('某厂')).find(({ way }) => way === 'ems')?.allowed).toBe(true)
  })
})
