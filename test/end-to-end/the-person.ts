import { checkDigit } from '#shared/person/id-number'
import type { Clerk } from './clerk.ts'

/** Somebody who is in no register: the middle character lies beyond the basic plane. */
export const NAME = '宫𬱖雪'
const BODY = '37109819920304002'
export const NUMBER = BODY + checkDigit(BODY)
export const PASSWORD = 'haibian dengta songlin wanfeng'

/** Opens the file's page from the search box, by the whole number. */
export async function openByNumber(clerk: Clerk): Promise<void> {
  await clerk.press('F2')
  await clerk.press('Control+A')
  await clerk.page.keyboard.type(NUMBER)
  await clerk.page
    .getByRole('option', { name: new RegExp(NAME) })
    .first()
    .waitFor()
  await clerk.press('Enter')
  await clerk.page.getByRole('heading', { name: NAME }).waitFor()
}
