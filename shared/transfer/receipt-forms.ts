/** In which form the receipt came back. A delivery note of the post is none of them. */
export const RECEIPT_FORMS = ['original', 'fax', 'copy'] as const

export type ReceiptForm = (typeof RECEIPT_FORMS)[number]

export const RECEIPT_FORM_NAMES: Readonly<Record<ReceiptForm, string>> = {
  original: '原件',
  fax: '传真',
  copy: '影印件',
}
