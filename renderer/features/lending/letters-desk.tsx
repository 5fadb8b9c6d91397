import { Button, Checkbox, Segmented, Skeleton } from 'antd'
import { useEffect, useState } from 'react'
import { useAnswer } from '#calls/use-call'
import { PURPOSE_NAMES } from '#shared/lending/purposes'
import { lendingText } from '#text/lending'
import { walkCells } from '#ui/arrow-walk'
import { DueLight } from '#ui/due-light'
import { EmptyState } from '#ui/empty-state'
import { FaultList } from '#ui/fault-list'
import { LetterDetail } from './letter-detail.tsx'

type Props = {
  readonly letterId: string | null
  /** Loan the page was opened for: its letter opens with the return at hand. */
  readonly loanId: string | null
  readonly onLetter: (letterId: string) => void
  readonly onRegister: () => void
}

/** Letters and open loans on the left; the chosen letter with its files on the right. */
export function LettersDesk({ letterId, loanId, onLetter, onRegister }: Props) {
  const [list, setList] = useState<'letters' | 'loans'>(loanId === null ? 'letters' : 'loans')
  const [openOnly, setOpenOnly] = useState(true)
  const [chosenLoan, setChosenLoan] = useState(loanId)
  const letters = useAnswer('lending.letters', { openOnly }, { keepPrevious: true })
  const loans = useAnswer('lending.open', {})
  const wanted = loans.value?.find((loan) => loan.loanId === chosenLoan)?.letterId ?? null
  const shown = letterId ?? wanted

  // The letter stays open when its loan has been taken back and left the list.
  useEffect(() => {
    if (letterId === null && wanted !== null) onLetter(wanted)
  }, [letterId, wanted, onLetter])

  return (
    <div className="letters-desk">
      <div className="letters-side">
        <div className="letters-side-head">
          <Segmented
            value={list}
            onChange={setList}
            options={[
              { value: 'letters', label: lendingText.letters },
              { value: 'loans', label: `${lendingText.loans} ${loans.value?.length ?? ''}` },
            ]}
          />
          {list === 'letters' && (
            <Checkbox checked={openOnly} onChange={(event) => setOpenOnly(event.target.checked)}>
              {lendingText.openOnly}
            </Checkbox>
          )}
        </div>
        <FaultList faults={list === 'letters' ? letters.faults : loans.faults} />
        <div className="side-list" onKeyDown={walkCells}>
          {(list === 'letters' ? letters : loans).loading && <Skeleton active title={false} paragraph={{ rows: 6 }} />}
          {list === 'letters' &&
            letters.value?.map((letter) => (
              <button
                key={letter.letterId}
                type="button"
                data-cell
                className="side-line"
                aria-pressed={letter.letterId === shown}
                onClick={() => {
                  setChosenLoan(null)
                  onLetter(letter.letterId)
                }}
              >
                <strong>{letter.unitName}</strong>
                <span>
                  {letter.registerNo}　{PURPOSE_NAMES[letter.purpose]}
                </span>
                <span className="side-line-faint">
                  {lendingText.progress(letter.files, letter.lent, letter.returned)}
                </span>
              </button>
            ))}
          {list === 'loans' &&
            loans.value?.map((loan) => (
              <button
                key={loan.loanId}
                type="button"
                data-cell
                className="side-line side-line-loan"
                aria-pressed={loan.loanId === chosenLoan}
                onClick={() => {
                  setChosenLoan(loan.loanId)
                  onLetter(loan.letterId)
                }}
              >
                <strong>
                  {loan.name} <small>{loan.archiveNo}</small>
                </strong>
                <DueLight dueOn={loan.dueOn} />
                <span className="side-line-faint">{loan.borrower}</span>
              </button>
            ))}
          {list === 'letters' && letters.value?.length === 0 && (
            <EmptyState
              title={lendingText.lettersEmpty}
              hint={lendingText.lettersEmptyHint}
              act={{ label: lendingText.tabs.register, run: onRegister }}
            />
          )}
          {list === 'loans' && loans.value?.length === 0 && (
            <EmptyState title={lendingText.loansEmpty} hint={lendingText.loansEmptyHint} />
          )}
        </div>
        {list === 'letters' && letters.value !== null && letters.value.length > 0 && (
          <Button onClick={onRegister}>{lendingText.tabs.register}</Button>
        )}
      </div>
      <div className="letter-main">
        {shown === null ? (
          <p className="quiet letter-none">{lendingText.pickLetter}</p>
        ) : (
          <LetterDetail key={`${shown} ${chosenLoan ?? ''}`} letterId={shown} loanId={chosenLoan} />
        )}
      </div>
    </div>
  )
}
