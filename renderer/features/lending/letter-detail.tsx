import { Button, Skeleton, Tag } from 'antd'
import { useState } from 'react'
import { useAnswer } from '#calls/use-call'
import { useRoles } from '#calls/use-session'
import { INSTITUTION_KIND_NAMES } from '#shared/agency/institution'
import type { AnswerOf } from '#shared/ipc/contract'
import { PURPOSE_NAMES } from '#shared/lending/purposes'
import { lendingText } from '#text/lending'
import { DueLight } from '#ui/due-light'
import { Facts } from '#ui/facts'
import { FaultList } from '#ui/fault-list'
import { IssuedPaper } from '#ui/issued-paper'
import { useNavigation } from '#ui/navigation'
import { Rows } from '#ui/rows'
import { LendForm } from './lend-form.tsx'
import { TakeBackForm } from './take-back-form.tsx'

type Letter = AnswerOf<'lending.letter'>
export type LetterFile = Letter['files'][number]

type Props = { readonly letterId: string; readonly loanId: string | null }

/** What is done on the letter now: a file being lent or taken back, or the slip of the file lent last. */
type Doing =
  | { readonly kind: 'lend'; readonly volumeId: string }
  | { readonly kind: 'takeBack'; readonly loanId: string }
  | { readonly kind: 'slip'; readonly paperId: string }

/** One letter: who asked for what, each file with its state, and the loan or return of the file at hand. */
export function LetterDetail({ letterId, loanId }: Props) {
  const letter = useAnswer('lending.letter', { letterId })
  const [doing, setDoing] = useState<Doing | null>(loanId === null ? null : { kind: 'takeBack', loanId })
  const [lent, setLent] = useState<{ readonly paperId: string; readonly words: string } | null>(null)
  const { go } = useNavigation()
  if (letter.loading) return <Skeleton active paragraph={{ rows: 8 }} />
  if (letter.value === null) return <FaultList faults={letter.faults} />
  const { value } = letter
  const lending = doing?.kind === 'lend' ? value.files.find(({ volumeId }) => volumeId === doing.volumeId) : undefined
  const returning = doing?.kind === 'takeBack' ? value.files.find((file) => file.loanId === doing.loanId) : undefined

  if (doing?.kind === 'slip') {
    return (
      <IssuedPaper
        paperId={doing.paperId}
        label={lendingText.slip}
        actions={<Button onClick={() => setDoing(null)}>{lendingText.closeSlip}</Button>}
      />
    )
  }
  return (
    <>
      <h2 className="letter-title">
        {value.unitName}
        <Tag variant="filled">{INSTITUTION_KIND_NAMES[value.unitKind]}</Tag>
      </h2>
      {doing === null ? <LetterFacts letter={value} /> : <p className="letter-brief">{briefOf(value)}</p>}
      {lent !== null && doing === null && (
        <p className="lent-offer">
          <Button type="primary" autoFocus onClick={() => setDoing({ kind: 'slip', paperId: lent.paperId })}>
            {lendingText.showSlip}
          </Button>
          <span>{lent.words}</span>
        </p>
      )}
      {lending !== undefined && (
        <LendForm
          key={lending.volumeId}
          letter={value}
          file={lending}
          onClose={() => setDoing(null)}
          onLent={(paperId, words) => {
            setLent({ paperId, words })
            setDoing(null)
          }}
        />
      )}
      {returning !== undefined && (
        <TakeBackForm key={returning.loanId} file={returning} onClose={() => setDoing(null)} />
      )}
      <Rows
        rows={value.files}
        keyOf={({ volumeId }) => volumeId}
        empty=""
        label={lendingText.files}
        onOpen={(file) => go({ page: 'archive', archiveId: file.archiveId })}
        columns={[
          { title: lendingText.columns.name, cell: ({ name }) => name, width: '5.4rem' },
          { title: lendingText.columns.archiveNo, cell: ({ archiveNo }) => archiveNo, width: '8.4rem' },
          { title: lendingText.columns.label, cell: ({ label }) => label, width: '3.6rem' },
          {
            title: lendingText.columns.pieces,
            cell: ({ pieces }) => lendingText.pieces(pieces),
            width: '4rem',
            align: 'right',
          },
          { title: lendingText.columns.address, cell: ({ address }) => address },
          { title: lendingText.columns.state, cell: (file) => <FileState file={file} />, width: '9.6rem' },
          {
            title: lendingText.columns.act,
            width: '4.2rem',
            align: 'right',
            cell: (file) => <FileAct file={file} onDoing={setDoing} />,
          },
        ]}
      />
    </>
  )
}

function LetterFacts({ letter }: { readonly letter: Letter }) {
  return (
    <Facts
      columns={3}
      facts={[
        { label: lendingText.registerNo, value: letter.registerNo },
        { label: lendingText.letterNo, value: letter.letterNo },
        { label: lendingText.letterDate, value: letter.letterDate },
        { label: lendingText.purpose, value: PURPOSE_NAMES[letter.purpose] },
        { label: lendingText.receivedOn, value: letter.receivedOn },
        { label: lendingText.wishedUntil, value: letter.wishedUntil },
        { label: lendingText.scope, value: letter.scope, wide: true },
        {
          label: lendingText.handlersOf,
          wide: true,
          value: letter.handlers
            .map(({ name, maskedDocumentNo, partyMember }) =>
              [name, maskedDocumentNo, partyMember ? lendingText.partyMember : ''].filter(Boolean).join(' '),
            )
            .join('；'),
        },
      ]}
    />
  )
}

/** While a file is at hand: the letter in one line. */
function briefOf({ registerNo, letterNo, purpose, wishedUntil }: Letter): string {
  return [registerNo, letterNo, PURPOSE_NAMES[purpose], lendingText.until(wishedUntil)].join('　')
}

function FileState({ file }: { readonly file: LetterFile }) {
  return (
    <span className="file-state">
      <Tag
        variant="filled"
        {...(file.state === 'asked' ? { className: 'tag-asked' } : { color: STATE_COLOURS[file.state] })}
      >
        {lendingText.states[file.state]}
      </Tag>
      {file.state === 'lent' && file.dueOn !== null && <DueLight dueOn={file.dueOn} />}
    </span>
  )
}

const STATE_COLOURS = { lent: 'blue', returned: 'green' } as const

function FileAct({ file, onDoing }: { readonly file: LetterFile; readonly onDoing: (doing: Doing) => void }) {
  const roles = useRoles()
  const { loanId } = file
  if (file.state === 'asked' && roles.includes('clerk')) {
    return (
      <Button size="small" onClick={stopped(() => onDoing({ kind: 'lend', volumeId: file.volumeId }))}>
        {lendingText.lend}
      </Button>
    )
  }
  if (file.state === 'lent' && loanId !== null && (roles.includes('clerk') || roles.includes('keeper'))) {
    return (
      <Button size="small" onClick={stopped(() => onDoing({ kind: 'takeBack', loanId }))}>
        {lendingText.takeBack}
      </Button>
    )
  }
  return null
}

/** The button acts, the row beneath it does not open. */
function stopped(run: () => void) {
  return (event: React.MouseEvent) => {
    event.stopPropagation()
    run()
  }
}
