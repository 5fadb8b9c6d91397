/** Why the room or an account cannot be opened. Each is worded differently on purpose: key, age and damage are three things. */
export type VaultFault =
  | { readonly code: 'PASSWORD_WRONG' }
  | { readonly code: 'PASSWORD_WEAK'; readonly account: string; readonly reasons: readonly PasswordWeakness[] }
  /** Several wrong attempts in a row; the next one is heard after this many seconds. */
  | { readonly code: 'SIGN_IN_DELAYED'; readonly seconds: number }
  | { readonly code: 'ACCOUNT_NAME_TAKEN'; readonly name: string }
  | { readonly code: 'ACCOUNTS_INCOMPLETE'; readonly missing: readonly string[] }
  /** The auditor watches the others and so holds no other role (GB/T 22239-2019 三员). */
  | { readonly code: 'AUDITOR_COMBINED'; readonly account: string }
  | { readonly code: 'ROOM_EXISTS' }
  | { readonly code: 'ROOM_IN_USE' }
  | { readonly code: 'ROOM_ON_NETWORK_SHARE'; readonly folder: string }
  /** The folder cannot be made or written: permission, a full disk, a file in its place. */
  | { readonly code: 'FOLDER_UNWRITABLE'; readonly folder: string }
  | { readonly code: 'KEY_REJECTED' }
  | { readonly code: 'DATABASE_NEWER'; readonly fileVersion: number; readonly appVersion: number }
  | { readonly code: 'DATABASE_DAMAGED'; readonly detail: string }
  | { readonly code: 'KEYRING_DAMAGED' }

export type PasswordWeakness = 'short' | 'common' | 'containsName'
