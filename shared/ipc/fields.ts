import { z } from 'zod'
import { isLocalDate } from '#shared/kernel/local-date'
import type {
  AccountId,
  ArchiveId,
  FileId,
  InstitutionId,
  IntakeId,
  LetterId,
  LoanId,
  MaterialId,
  PaperId,
  PersonId,
  ShelfId,
  TransferId,
  VolumeId,
} from '#shared/kernel/ids'
import type { Instant, LocalDate } from '#shared/kernel/local-date'

const id = <Id extends string>() => z.uuid() as unknown as z.ZodType<Id, string>

export const accountId = id<AccountId>()
export const archiveId = id<ArchiveId>()
export const fileId = id<FileId>()
export const institutionId = id<InstitutionId>()
export const intakeId = id<IntakeId>()
export const letterId = id<LetterId>()
export const loanId = id<LoanId>()
export const materialId = id<MaterialId>()
export const paperId = id<PaperId>()
export const personId = id<PersonId>()
export const shelfId = id<ShelfId>()
export const transferId = id<TransferId>()
export const volumeId = id<VolumeId>()

/** A day written 2026-11-23. */
export const localDate = z.string().refine(isLocalDate) as unknown as z.ZodType<LocalDate, string>
export const instant = z.iso.datetime() as unknown as z.ZodType<Instant, string>

/** Text a person typed: at most `max` characters, lone surrogates and control characters refused, nothing normalised. */
export const text = (max: number) =>
  z
    .string()
    .max(max)
    .refine((value) => value.isWellFormed() && !/[\u0000-\u0008\u000b-\u001f\u007f]/.test(value))

/** Text that must say something. */
export const words = (max: number) => text(max).refine((value) => value.trim().length > 0)

/** Pieces, pages and the like: 0 to 9999. */
export const count = z.int().min(0).max(9999)

/** Bytes as base64, at most `maxBytes` of them. */
export const base64 = (maxBytes: number) => z.base64().max(Math.ceil(maxBytes / 3) * 4)

export const nothing = z.strictObject({})
