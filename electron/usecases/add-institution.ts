import { refusalsToEnter } from '#shared/agency/entering'
import { insertInstitution, isInstitutionNameTaken } from '#db/agency/institutions'
import { command } from '#electron/ipc/use-case'

export const addInstitution = command('agency.addInstitution', {
  gather: async (db, { name }) => ({ nameTaken: await isInstitutionNameTaken(db, name.trim()) }),
  decide: refusalsToEnter,
  record: async (tx, _, input, act) => ({
    institutionId: await insertInstitution(tx, { ...input, name: input.name.trim() }, act),
  }),
})
