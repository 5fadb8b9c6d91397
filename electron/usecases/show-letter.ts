import { proposedDueOn } from '#shared/lending/terms'
import { maskDocumentNo } from '#shared/person/masking'
import { filesOfLetter } from '#db/lending/letter-files'
import { findLetter } from '#db/lending/letters'
import { known, query } from '#electron/ipc/use-case'

export const showLetter = query('lending.letter', async (db, { letterId }, { today }) => {
  const { handlers, ...letter } = known(await findLetter(db, letterId), '来函')
  return {
    letterId,
    ...letter,
    handlers: handlers.map(({ name, documentNo, partyMember }) => ({
      name,
      maskedDocumentNo: maskDocumentNo(documentNo),
      partyMember,
    })),
    proposedDueOn: proposedDueOn(letter.purpose, letter.wishedUntil, today),
    files: await filesOfLetter(db, letterId),
  }
})
