/** Why an institution is not entered in the directory; codes are permanent. */
export type AgencyRefused =
  { readonly code: 'INSTITUTION_NAME_TAKEN'; readonly name: string } | { readonly code: 'INSTITUTION_CODE_WRONG' }
