import { sql, type Transaction } from 'kysely'

/** The first schema: the office, its accounts, acts and audit, people, archives, shelves, the ledger, cases, papers and files. */
export async function up(tx: Transaction<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(tx)
}

const APPEND_ONLY = ['act', 'audit_entry', 'ledger_entry', 'case_entry']

const STATEMENTS: readonly string[] = [
  // The office itself, as its letters name it; one row.
  `create table office (
    id text primary key, full_name text not null, short_name text not null, letter_code text not null,
    file_prefix text not null, division_code text not null, address text not null, postcode text not null,
    phone text not null
  ) strict`,

  // People who sign in. Never deleted: their names stand in the history.
  `create table account (
    id text primary key, name text not null, person_name text not null, created_on text not null,
    active integer not null default 1 check (active in (0, 1))
  ) strict`,
  `create unique index account_one_name on account (lower(name))`,

  // Roles an account carries; small offices combine them.
  `create table account_role (
    account_id text not null references account (id), role text not null, primary key (account_id, role)
  ) strict`,

  // The database key wrapped for each account. The keyring file beside the database is written from these rows.
  `create table key_slot (
    account_id text primary key references account (id), envelope text not null, written_at text not null
  ) strict`,

  // Random keys that outlive every change of the database key: audit, files, check codes.
  `create table lasting_key (
    purpose text primary key, secret blob not null, created_at text not null
  ) strict`,

  // Next number of each series (archive numbers, receipt numbers, notices per year). A refused act takes none.
  `create table number_series (
    series text primary key, next integer not null check (next > 0)
  ) strict`,

  // Every recorded change: who, when, from which seat, why, and the input it was made from.
  `create table act (
    seq integer primary key, id text not null unique, at text not null, account_id text not null references account (id),
    role text not null, seat text not null, call text not null, reason text, input text not null
  ) strict`,

  // What the auditor reads: changes, views of detail, refusals and denied calls, in order.
  `create table audit_entry (
    seq integer primary key, at text not null, account_id text references account (id), role text, seat text not null,
    call text not null, outcome text not null check (outcome in ('done', 'viewed', 'refused', 'denied')),
    subject text not null, codes text not null, act_id text references act (id)
  ) strict`,

  // Units that send, receive or borrow files.
  `create table institution (
    id text primary key, name text not null, kind text not null, credit_code text not null, address text not null,
    postcode text not null, phone text not null, confidential_no text not null,
    may_hold integer not null check (may_hold in (0, 1)), act_id text not null references act (id)
  ) strict`,
  `create unique index institution_one_name on institution (name)`,

  // The person a file is about. seq is the narrow key of the search table and never crosses the contract.
  `create table person (
    seq integer primary key, id text not null unique, sex text not null, born_on text not null, category text not null,
    standing text not null, employer text not null, employer_credit_code text not null,
    household_division text not null, phone text not null, act_id text not null references act (id)
  ) strict`,

  // Names exactly as written, code point by code point; one current name, any number of former ones.
  `create table person_name (
    id text primary key, person_id text not null references person (id), written text not null,
    kind text not null check (kind in ('current', 'former')), act_id text not null references act (id)
  ) strict`,
  `create unique index person_one_current_name on person_name (person_id) where kind = 'current'`,
  `create index person_name_of on person_name (person_id, kind)`,

  // Identity documents. Doubts are recorded, never corrected by the program.
  `create table person_document (
    id text primary key, person_id text not null references person (id), kind text not null, number text not null,
    doubts text not null, act_id text not null references act (id)
  ) strict`,
  `create index person_document_of on person_document (person_id)`,
  `create index person_document_number on person_document (number) where number <> ''`,

  // Search keys: one letter for the kind of key, then the folded text. Rebuilt from the person, never shown.
  `create table search_key (
    key text not null, person_seq integer not null references person (seq), primary key (key, person_seq)
  ) strict, without rowid`,

  // One archive of one person, under a number that is never used again.
  `create table archive (
    id text primary key, person_id text not null references person (id), archive_no text not null,
    custody_form text not null check (custody_form in ('individual', 'employer')), received_on text not null,
    missing text not null, voided_by text references act (id), act_id text not null references act (id)
  ) strict`,
  `create unique index archive_one_number on archive (archive_no)`,
  `create index archive_of on archive (person_id)`,

  // Volumes carry place, barcode and custody: 正本, 副本, 册, 袋.
  `create table volume (
    id text primary key, archive_id text not null references archive (id), kind text not null,
    ordinal integer not null, barcode text not null unique, pieces integer not null, pages integer not null,
    act_id text not null references act (id)
  ) strict`,
  `create index volume_of on volume (archive_id, ordinal)`,

  // Catalogue of a volume in the ten classes; the ordinal runs within the class and is written on the sheet in pencil.
  `create table material (
    id text primary key, volume_id text not null references volume (id), class text not null, ordinal integer not null,
    title text not null, formed_on text not null, pieces integer not null, pages integer not null,
    voided_by text references act (id), act_id text not null references act (id)
  ) strict`,
  `create unique index material_one_ordinal on material (volume_id, class, ordinal)`,

  // Shelves by address 库房-区-列-面-节-层. walk_key sorts as one walks. used belongs to the projection of the ledger.
  `create table shelf (
    id text primary key, room text not null, zone text not null, row text not null, face text not null,
    bay text not null, tier text not null, address text not null unique, walk_key text not null unique,
    capacity integer not null check (capacity > 0), used integer not null default 0 check (used >= 0 and used <= capacity),
    act_id text not null references act (id)
  ) strict`,
  `create index shelf_with_room on shelf (walk_key) where used < capacity`,
  `create index shelf_in_use on shelf (walk_key) where used > 0`,
  `create index shelf_row on shelf (room, zone, row, walk_key)`,

  // The truth about custody: what happened to which volume, when it happened and when it was recorded. Append-only.
  `create table ledger_entry (
    seq integer primary key, id text not null unique, kind text not null, volume_id text not null references volume (id),
    from_state text not null, from_shelf_id text references shelf (id), from_slot integer,
    to_state text not null, to_shelf_id text references shelf (id), to_slot integer,
    holder text, due_on text check (due_on is date(due_on)), loan_id text, transfer_id text,
    occurred_on text not null check (occurred_on is date(occurred_on)), recorded_at text not null,
    act_id text not null references act (id), corrects text references ledger_entry (id), facts text not null
  ) strict`,
  `create index ledger_of on ledger_entry (volume_id, seq)`,
  // Who left a place last: places of volumes that will come back are kept free.
  `create index ledger_left on ledger_entry (from_shelf_id, from_slot) where from_shelf_id is not null`,

  // The one projection of the ledger: where each volume is now. Written only together with its entry.
  `create table custody_now (
    volume_id text primary key references volume (id), state text not null, shelf_id text references shelf (id),
    slot integer, holder text, due_on text, loan_id text, transfer_id text, since_on text not null,
    entry_seq integer not null references ledger_entry (seq),
    check ((state = 'shelved') = (shelf_id is not null)), check ((shelf_id is null) = (slot is null))
  ) strict`,
  `create unique index custody_one_per_slot on custody_now (shelf_id, slot) where shelf_id is not null`,
  `create index custody_by_state on custody_now (state, entry_seq) where state <> 'shelved'`,

  // Arrivals under a receipt number, accepted or turned away.
  `create table intake_case (
    id text primary key, receipt_no text not null unique, arrived_on text not null, way text not null,
    way_no text not null, messengers text not null, sender text not null, sender_kind text not null,
    notice_no text not null, seal text not null, seal_stamped integer not null, person_name text not null,
    archive_id text references archive (id), turned_away text, note text not null, recorded_at text not null,
    act_id text not null references act (id), check ((archive_id is null) = (turned_away is not null))
  ) strict`,
  `create index intake_recent on intake_case (recorded_at)`,
  `create index intake_of on intake_case (archive_id)`,

  // 来函登记簿: stamped letters of requesting units. Nothing is lent without one.
  `create table incoming_letter (
    id text primary key, register_no text not null unique, unit_name text not null, unit_kind text not null,
    unit_credit_code text not null, letter_no text not null, letter_date text not null, received_on text not null,
    purpose text not null, scope text not null, wished_until text not null, scan_file_id text references stored_file (id),
    done integer not null default 0 check (done in (0, 1)), recorded_at text not null, act_id text not null references act (id)
  ) strict`,
  `create index letter_recent on incoming_letter (recorded_at)`,
  `create index letter_open on incoming_letter (recorded_at) where done = 0`,
  `create index letter_number on incoming_letter (unit_name, letter_no)`,

  // The people a letter sends.
  `create table letter_handler (
    letter_id text not null references incoming_letter (id), ordinal integer not null, name text not null,
    document_kind text not null, document_no text not null, party_member integer not null, primary key (letter_id, ordinal)
  ) strict`,

  // The archives a letter asks for.
  `create table letter_archive (
    letter_id text not null references incoming_letter (id), ordinal integer not null,
    archive_id text not null references archive (id), primary key (letter_id, ordinal)
  ) strict`,
  `create unique index letter_archive_once on letter_archive (letter_id, archive_id)`,

  // One volume lent on one letter; closed when it is back.
  `create table loan (
    id text primary key, letter_id text not null references incoming_letter (id),
    volume_id text not null references volume (id), slip_no text not null unique, seal_no text not null,
    pieces integer not null, pages integer not null, lent_on text not null, due_on text not null check (due_on is date(due_on)),
    returned_on text, seal_intact integer, opener_one text, opener_two text, pieces_back integer, pages_back integer,
    difference text, new_seal_no text, act_id text not null references act (id), closed_by text references act (id)
  ) strict`,
  // The rule the code must never be trusted with alone: one volume, one open loan.
  `create unique index loan_one_open on loan (volume_id) where closed_by is null`,
  `create index loan_due on loan (due_on) where closed_by is null`,
  `create index loan_of_letter on loan (letter_id, volume_id)`,
  // A seal number is given once, whether the envelope left with it or was sealed again with it.
  `create index loan_seal on loan (seal_no)`,
  `create index loan_new_seal on loan (new_seal_no) where new_seal_no is not null`,

  // A file on its way to another institution: accepted, noticed, sent, closed by the receipt.
  `create table transfer_case (
    id text primary key, archive_id text not null references archive (id), applicant text not null, reason text not null,
    receiver_id text not null references institution (id), request_letter_no text not null, request_letter_date text not null,
    complete_on text not null, send_by text not null, way text not null, state text not null
      check (state in ('accepted', 'noticed', 'sent', 'closed')),
    notice_no text not null default '', notice_paper_id text references paper (id), sent_on text, way_no text not null default '',
    seal_no text not null default '', messengers text not null default '[]', receipt_by text, receipt_on text,
    receipt_form text, receipt_signed_by text, receipt_difference text, act_id text not null references act (id)
  ) strict`,
  `create unique index transfer_one_open on transfer_case (archive_id) where state <> 'closed'`,
  `create index transfer_to_send on transfer_case (send_by) where state in ('accepted', 'noticed')`,
  `create index transfer_receipt_due on transfer_case (receipt_by) where state = 'sent'`,
  `create index transfer_by_state on transfer_case (state, send_by)`,
  `create unique index transfer_one_notice_no on transfer_case (notice_no) where notice_no <> ''`,

  // Papers a transfer rests on.
  `create table transfer_evidence (
    transfer_id text not null references transfer_case (id), ordinal integer not null, kind text not null, note text not null,
    primary key (transfer_id, ordinal)
  ) strict`,

  // What happened to an archive that is not custody: letters, notices, papers. Append-only; the history shows both.
  `create table case_entry (
    seq integer primary key, id text not null unique, archive_id text not null references archive (id), kind text not null,
    case_id text, paper_id text references paper (id), occurred_on text not null, recorded_at text not null,
    act_id text not null references act (id), facts text not null
  ) strict`,
  `create index case_entry_of on case_entry (archive_id, seq)`,

  // Issued papers: the recorded facts, and the file of the drawn sheet once it is kept.
  `create table paper (
    id text primary key, kind text not null, number text not null, issued_on text not null, issued_at text not null,
    about text not null, facts text not null, file_id text references stored_file (id), act_id text not null references act (id)
  ) strict`,
  `create index paper_recent on paper (issued_at)`,
  `create index paper_by_kind on paper (kind, issued_at)`,
  `create index paper_undrawn on paper (issued_at) where file_id is null`,

  // Archives a paper speaks of.
  `create table paper_archive (
    archive_id text not null references archive (id), paper_id text not null references paper (id), primary key (archive_id, paper_id)
  ) strict, without rowid`,
  `create index paper_archive_of on paper_archive (paper_id)`,

  // Encrypted files outside the database, named by keyed hash, each with its own random key.
  `create table stored_file (
    id text primary key, name text not null unique, secret blob not null, media_type text not null, bytes integer not null,
    sha256 text not null, act_id text references act (id)
  ) strict`,

  // Bytes committed but not yet written out to their encrypted file; emptied after each commit and at unlocking.
  `create table file_inbox (
    file_id text primary key references stored_file (id), content blob not null
  ) strict`,

  ...APPEND_ONLY.flatMap((table) => [
    `create trigger ${table}_never_changed before update on ${table} begin select raise(abort, '${table} is append-only'); end`,
    `create trigger ${table}_never_removed before delete on ${table} begin select raise(abort, '${table} is append-only'); end`,
  ]),
]
