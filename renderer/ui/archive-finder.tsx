import { Form, Select } from 'antd'
import { useId, useState } from 'react'
import { useAnswer } from '#calls/use-call'
import type { SearchHit } from '#shared/ipc/archive-calls'
import { CustodyChip } from './custody-chip.tsx'
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
  const words = useSettled(foldWidth(typed).trim().slice(0, MOST_WORDS), PAUSE_MS)
  const asked = useAnswer('search.find', { words }, { enabled: words !== '', keepPrevious: true })
  const hits = words === '' || typed === '' ? [] : (asked.value ?? [])
  useFieldName(path)
  const said = useFormFaults()?.sayAt(path) ?? null

  return (
    <Form.Item
      label={label}
      htmlFor={id}
      className={className ?? ''}
      {...(said === null ? {} : { validateStatus: 'error', help: said })}
    >
      <Select<string, HitOption>
        id={id}
        value={null}
        open={typed.trim() !== ''}
        suffixIcon={null}
        placeholder={placeholder}
        popupMatchSelectWidth={false}
        showSearch={{ filterOption: false, searchValue: typed, onSearch: setTyped }}
        notFoundContent={
          words === '' || asked.loading ? '正在查找…' : `没有找到「${words}」。请换姓名、拼音、档案号再试。`
        }
        options={hits.map((hit) => ({ value: hit.archiveId, label: hit.name, hit }))}
        optionRender={({ data: line }) => <HitLine hit={line.hit} />}
        onSelect={(_, line) => {
          setTyped('')
          onPick(line.hit)
        }}
      />
    </Form.Item>
  )
}

type HitOption = { readonly value: string; readonly label: string; readonly hit: SearchHit }

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
