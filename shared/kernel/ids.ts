import type { z } from 'zod'

/** Ids are opaque UUIDv7 strings; the brand keeps one kind from being handed in for another. */
type Branded<Name extends string> = string & z.$brand<Name>

export type AccountId = Branded<'AccountId'>
export type ActId = Branded<'ActId'>
export type ArchiveId = Branded<'ArchiveId'>
export type FileId = Branded<'FileId'>
export type InstitutionId = Branded<'InstitutionId'>
export type IntakeId = Branded<'IntakeId'>
export type LetterId = Branded<'LetterId'>
export type LoanId = Branded<'LoanId'>
export type MaterialId = Branded<'MaterialId'>
export type PaperId = Branded<'PaperId'>
export type PersonId = Branded<'PersonId'>
export type ShelfId = Branded<'ShelfId'>
export type TransferId = Branded<'TransferId'>
export type VolumeId = Branded<'VolumeId'>
