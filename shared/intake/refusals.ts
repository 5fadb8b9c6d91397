/** Why this subject declines; codes are permanent. */
export type IntakeRefused = { readonly code: 'INTAKE_UNKNOWN' }
