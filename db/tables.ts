import type { Generated, Kysely, Transaction } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'

type Flag = 0 | 1

export type Tables = {
  office: {
    id: string
    full_name: string
    short_name: string
    letter_code: string
    file_prefix: string
    division_code: string
    address: string
    postcode: string
    phone: string
  }
  account: { id: string; name: string; person_name: string; created_on: string; active: Generated<Flag> }
  account_role: { account_id: string; role: string }
  key_slot: { account_id: string; envelope: string; written_at: string }
  lasting_key: { purpose: string; secret: Uint8Array; created_at: string }
  number_series: { series: string; next: number }
  act: {
    seq: Generated<number>
    id: string
    at: string
    account_id: string
    role: string
    seat: string
    call: string
    reason: string | null
    input: string
  }
  audit_entry: {
    seq: Generated<number>
    at: string
    account_id: string | null
    role: string | null
    seat: string
    call: string
    outcome: string
    subject: string
    codes: string
    act_id: string | null
  }
  institution: {
    id: string
    name: string
    kind: string
    credit_code: string
    address: string
    postcode: string
    phone: string
    confidential_no: string
    may_hold: Flag
    act_id: string
  }
  person: {
    seq: Generated<number>
    id: string
    sex: string
    born_on: string
    category: string
    standing: string
    employer: string
    employer_credit_code: string
    household_division: string
    phone: string
    act_id: string
  }
  person_name: { id: string; person_id: string; written: string; kind: 'current' | 'former'; act_id: string }
  person_document: { id: string; person_id: string; kind: string; number: string; doubts: string; act_id: string }
  search_key: { key: string; person_seq: number }
  archive: {
    id: string
    person_id: string
    archive_no: string
    custody_form: string
    received_on: string
    missing: string
    voided_by: string | null
    act_id: string
  }
  volume: {
    id: string
    archive_id: string
    kind: string
    ordinal: number
    barcode: string
    pieces: number
    pages: number
    act_id: string
  }
  material: {
    id: string
    volume_id: string
    class: string
    ordinal: number
    title: string
    formed_on: string
    pieces: number
    pages: number
    voided_by: string | null
    act_id: string
  }
  shelf: {
    id: string
    room: string
    zone: string
    row: string
    face: string
    bay: string
    tier: string
    address: string
    walk_key: string
    capacity: number
    used: Generated<number>
    act_id: string
  }
  ledger_entry: {
    seq: Generated<number>
    id: string
    kind: string
    volume_id: string
    from_state: string
    from_shelf_id: string | null
    from_slot: number | null
    to_state: string
    to_shelf_id: string | null
    to_slot: number | null
    holder: string | null
    due_on: string | null
    loan_id: string | null
    transfer_id: string | null
    occurred_on: string
    recorded_at: string
    act_id: string
    corrects: string | null
    facts: string
  }
  custody_now: {
    volume_id: string
    state: string
    shelf_id: string | null
    slot: number | null
    holder: string | null
    due_on: string | null
    loan_id: string | null
    transfer_id: string | null
    since_on: string
    entry_seq: number
  }
  intake_case: {
    id: string
    receipt_no: string
    arrived_on: string
    way: string
    way_no: string
    messengers: string
    sender: string
    sender_kind: string
    notice_no: string
    seal: string
    seal_stamped: Flag
    person_name: string
    archive_id: string | null
    turned_away: string | null
    note: string
    recorded_at: string
    act_id: string
  }
  incoming_letter: {
    id: string
    register_no: string
    unit_name: string
    unit_kind: string
    unit_credit_code: string
    letter_no: string
    letter_date: string
    received_on: string
    purpose: string
    scope: string
    wished_until: string
    scan_file_id: string | null
    done: Generated<Flag>
    recorded_at: string
    act_id: string
  }
  letter_handler: {
    letter_id: string
    ordinal: number
    name: string
    document_kind: string
    document_no: string
    party_member: Flag
  }
  letter_archive: { letter_id: string; ordinal: number; archive_id: string }
  loan: {
    id: string
    letter_id: string
    volume_id: string
    slip_no: string
    seal_no: string
    pieces: number
    pages: number
    lent_on: string
    due_on: string
    returned_on: string | null
    seal_intact: Flag | null
    opener_one: string | null
    opener_two: string | null
    pieces_back: number | null
    pages_back: number | null
    difference: string | null
    new_seal_no: string | null
    act_id: string
    closed_by: string | null
  }
  transfer_case: {
    id: string
    archive_id: string
    applicant: string
    reason: string
    receiver_id: string
    request_letter_no: string
    request_letter_date: string
    complete_on: string
    send_by: string
    way: string
    state: 'accepted' | 'noticed' | 'sent' | 'closed'
    notice_no: Generated<string>
    notice_paper_id: string | null
    sent_on: string | null
    way_no: Generated<string>
    seal_no: Generated<string>
    messengers: Generated<string>
    receipt_by: string | null
    receipt_on: string | null
    receipt_form: string | null
    receipt_signed_by: string | null
    receipt_difference: string | null
    act_id: string
  }
  transfer_evidence: { transfer_id: string; ordinal: number; kind: string; note: string }
  case_entry: {
    seq: Generated<number>
    id: string
    archive_id: string
    kind: string
    case_id: string | null
    paper_id: string | null
    occurred_on: string
    recorded_at: string
    act_id: string
    facts: string
  }
  paper: {
    id: string
    kind: string
    number: string
    issued_on: string
    issued_at: string
    about: string
    facts: string
    file_id: string | null
    act_id: string
  }
  paper_archive: { archive_id: string; paper_id: string }
  stored_file: {
    id: string
    name: string
    secret: Uint8Array
    media_type: string
    bytes: number
    sha256: string
    act_id: string | null
  }
  file_inbox: { file_id: string; content: Uint8Array }
}

export type Database = Kysely<Tables>
export type Reader = ReadonlyKysely<Tables>
export type Writer = Transaction<Tables>

/** A transaction may be read through; the cast lives here and nowhere else. */
export function reading(db: Database | Writer): Reader {
  return db as never
}
