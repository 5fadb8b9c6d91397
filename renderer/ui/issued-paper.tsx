import { PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useState, type ReactNode } from 'react'
import { ask } from '#calls/ask'
import type { AnswerOf, Reply } from '#shared/ipc/contract'
import { FaultList } from './fault-list.tsx'
import { useKeys } from './key-hints.tsx'
import { PdfView } from './pdf-view.tsx'
import { printPdf } from './print-pdf.tsx'
import './desk-parts.css'

type Props = {
  readonly paperId: string
  /** What the paper is: 转递通知单. */
  readonly label: string
  /** Further buttons beside 打印. */
  readonly actions?: ReactNode
}

/** An issued paper as it prints, with its number; F8 prints it. */
export function IssuedPaper({ paperId, label, actions }: Props) {
  const paper = usePaper(paperId)
  const [printing, setPrinting] = useState(false)
  const [failed, setFailed] = useState(false)
  const pdf = paper?.ok === true ? paper.value.pdf : null

  async function print(): Promise<void> {
    if (pdf === null || printing) return
    setPrinting(true)
    setFailed(false)
    await printPdf(pdf).catch(() => setFailed(true))
    setPrinting(false)
  }
  useKeys({ F8: { label: '打印', run: () => void print() } })

  return (
    <section className="issued-paper" aria-label={label}>
      <header className="issued-paper-head">
        <strong>{label}</strong>
        <span className="issued-paper-number">{paper?.ok === true ? paper.value.number : ''}</span>
        {actions}
        <Button
          type="primary"
          icon={<PrinterOutlined />}
          loading={printing}
          disabled={pdf === null}
          onClick={() => void print()}
        >
          打印
        </Button>
      </header>
      {failed && <p className="issued-paper-failed">打印没有开始。请检查打印机是否开机、有纸，再按一次打印。</p>}
      {paper?.ok === false ? <FaultList faults={paper.error} /> : <PdfView pdf={pdf} label={label} />}
    </section>
  )
}

type Paper = Reply<AnswerOf<'papers.pdf'>>

/** Asked once per paper and not again after other commands: an issued paper never changes, and every look at it is recorded. */
function usePaper(paperId: string): Paper | null {
  const [shown, setShown] = useState<{ readonly paperId: string; readonly paper: Paper } | null>(null)
  useEffect(() => {
    let ended = false
    void ask('papers.pdf', { paperId }).then((paper) => {
      if (!ended) setShown({ paperId, paper })
    })
    return () => {
      ended = true
    }
  }, [paperId])
  return shown?.paperId === paperId ? shown.paper : null
}
