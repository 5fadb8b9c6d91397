import { refusalsToCreate } from '#shared/accounts/account-rules'
import type { AccountId } from '#shared/kernel/ids'
import { err } from '#shared/kernel/result'
import { insertAccount, listAccounts } from '#db/accounts/accounts'
import { putKeySlot } from '#db/accounts/key-slots'
import { wrapKey } from '#electron/vault/envelope'
import { actOf } from './act-of.ts'
import { commit } from './commit.ts'
import type { Gates } from './gates.ts'
import type { Gatehouse } from './session-gates.ts'

export function accountGates({ entrance }: Gatehouse): Pick<Gates, 'accounts.create'> {
  return {
    'accounts.create': async ({ session }, { password, ...account }) => {
      const opened = entrance.opened()
      if (opened === null || session === null) return err([{ code: 'SIGNED_OUT' }])
      const { room, roomId, key } = opened
      const act = actOf(room, session, 'systemAdmin', 'accounts.create')
      const id = act.newId() as AccountId
      // Wrapping takes a fifth of a second and must not hold the room's one writer; the name is judged again inside.
      const refusals = refusalsToCreate({ ...account, password }, [])
      if (refusals.length > 0) return err(refusals)
      const envelope = await wrapKey(key, password, { roomId, accountId: id, slot: 'password' })
      const reply = await commit(room, act, account, {
        gather: listAccounts,
        decide: (existing) => refusalsToCreate({ ...account, password }, existing),
        record: async (tx) => {
          await insertAccount(tx, { ...account, id, name: account.name.trim(), createdOn: act.today })
          await putKeySlot(tx, id, JSON.stringify(envelope), act.instant)
          return { accountId: id }
        },
      })
      if (reply.ok) await opened.projectKeyring()
      return reply
    },
  }
}
