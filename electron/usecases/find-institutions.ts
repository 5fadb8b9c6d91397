import { institutionsMostUsed, institutionsNamed } from '#db/agency/institutions'
import { query } from '#electron/ipc/use-case'

export const findInstitutions = query('agency.institutions', async (db, { words }) => {
  const typed = words.split(/\s+/).filter((word) => word !== '')
  return [...(typed.length === 0 ? await institutionsMostUsed(db) : await institutionsNamed(db, typed))]
})
