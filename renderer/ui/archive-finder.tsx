import { Form, Select } from 'antd'
import { useEffect, useId, useState } from 'react'
import { useAnswer } from '#calls/use-call'
import type { Fault } from '#shared/faults/fault'
import type { SearchHit } from '#shared/ipc/archive-calls'
import { CustodyChip } from './custody-chip.tsx'
import { FaultList } from './fault-list.tsx'
import { foldWidth } from './fold.tsx'
import { useFieldName, useFormFaults } from './form-faults.tsx'
import { useSettled } from './settled.tsx'
import './desk-parts.css'

type Props = {
  readonly label: string
  /** Path of the chosen archives in the input of the call: what the room says about them stands here. */
  readonly path: string
  readonly onPick: (hit: SearchHit) => void
  readonly placeholder: string
  readonly className?: string
}

const PAUSE_MS = 120
const MOST_WORDS = 60

/** Finds one archive by name, pinyin, number or bar code and hands it over; the box is empty again at once. */
export function ArchiveFinder({ label, path, onPick, placeholder, className }: Props) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const now = foldWidth(typed).trim().slice(0, MOST_WORDS)
  const words = useSettled(now, PAUSE_MS)
  const asked = useAnswer('search.find', { words }, { enabled: words !== '', keepPrevious: true })
  const hits = words === '' || now === '' ? [] : (asked.value ?? [])
  const settled = words === now && !asked.loading && !asked.stale
  const enterEarly = useEarlyEnter(settled && now !== '', hits, pick)
  useFieldName(path)
  const said = useFormFaults()?.sayAt(path) ?? null

  function pick(hit: SearchHit): void {
    setTyped('')
    onPick(hit)
  }

  return (
    <Form.Item
      label={label}
      htmlFor={id}
      className={className ?? ''}
      {...(said === null ? {} : { validateStatus: 'error', help: said })}
    >
      <div
        onKeyDownCapture={(event) => {
          if (event.key !== 'Enter' || settled || now === '') return
          event.preventDefault()
          event.stopPropagation()
          enterEarly()
        }}
      >
        <Select<string, HitOption>
          id={id}
          value={null}
          open={typed.trim() !== ''}
          suffix={false}
          placeholder={placeholder}
          popupMatchSelectWidth={false}
          showSearch={{ filterOption: false, searchValue: typed, onSearch: setTyped }}
          notFoundContent={<NothingYet words={words} searching={!settled} faults={asked.faults} />}
          options={hits.map((hit) => ({ value: hit.archiveId, label: hit.name, hit }))}
          optionRender={({ data: line }) => <HitLine hit={line.hit} />}
          onSelect={(_, line) => pick(line.hit)}
        />
      </div>
    </Form.Item>
  )
}

type HitOption = {
  readonly value: string
  readonly label: string
  readonly hit: SearchHit
}

/**
 * A scanner types and sends in one burst, before its results are there: such an Enter waits for them and takes the hit
 * if there is exactly one.
 */
function useEarlyEnter(settled: boolean, hits: readonly SearchHit[], pick: (hit: SearchHit) => void): () => void {
  const [waiting, setWaiting] = useState(false)
  useEffect(() => {
    if (!waiting || !settled) return
    setWaiting(false)
    const [only, ...others] = hits
    if (only !== undefined && others.length === 0) pick(only)
  }, [waiting, settled, hits, pick])
  return () => setWaiting(true)
}

type NothingProps = { readonly words: string; readonly searching: boolean; readonly faults: readonly Fault[] }

function NothingYet({ words, searching, faults }: NothingProps) {
  if (searching) return '正在查找…'
  if (faults.length > 0) return <FaultList faults={faults} />
  return `没有找到「${words}」。请换姓名、拼音、档案号再试。`
}

/** Enough to tell people of one name apart, and where the file is now. */
function HitLine({ hit }: { readonly hit: SearchHit }) {
  const [first] = hit.volumes
  return (
    <span className="found-line">
      <strong>{hit.name}</strong>
      <span>{hit.archiveNo}</span>
      <span>{hit.bornOn === '' ? hit.maskedDocumentNo : hit.bornOn}</span>
      <span className="found-line-employer">{hit.employer}</span>
      {first !== undefined && <CustodyChip custody={first.custody} short />}
    </span>
  )
}
