import {
  CalendarOutlined,
  FileTextOutlined,
  InboxOutlined,
  ReadOutlined,
  SearchOutlined,
  SendOutlined,
  SettingOutlined,
  TableOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useAnswer } from '#calls/use-call'
import { PAGE_NAMES, shellText } from '#text/shell'
import { useNavigation, type PageName } from '#ui/navigation'
import { usePages } from './pages.ts'

type MainPage = keyof typeof PAGE_NAMES

/** The pages at the left, each with the number of things that wait there today. */
export function DeskNavigation() {
  const { route, go } = useNavigation()
  const waiting = useWaiting()
  const current: PageName = route.page === 'archive' ? 'search' : route.page
  return (
    <nav className="desk-nav" aria-label={shellText.navigation}>
      {usePages().map((page) => {
        const count = waiting[page] ?? 0
        return (
          <button
            key={page}
            type="button"
            className="desk-nav-item"
            aria-current={current === page ? 'page' : undefined}
            onClick={() => go({ page })}
          >
            <span className="desk-nav-icon" aria-hidden>
              {ICONS[page]}
            </span>
            <span className="desk-nav-name">{PAGE_NAMES[page]}</span>
            {count > 0 && (
              <span className="desk-nav-count" aria-label={shellText.todo(count)}>
                {count > 999 ? '999+' : count}
              </span>
            )}
          </button>
        )
      })}
    </nav>
  )
}

const ICONS: Readonly<Record<MainPage, ReactNode>> = {
  today: <CalendarOutlined />,
  intake: <InboxOutlined />,
  search: <SearchOutlined />,
  shelving: <TableOutlined />,
  lending: <ReadOutlined />,
  transfer: <SendOutlined />,
  papers: <FileTextOutlined />,
  settings: <SettingOutlined />,
}

/** What must be done by today, and what stands at the desk without a shelf. */
function useWaiting(): Partial<Record<MainPage, number>> {
  const overview = useAnswer('today.overview', {}).value
  if (overview === null) return {}
  const { loans, transfers, receipts } = overview
  const lending = loans.overdue + loans.dueToday
  const transfer = transfers.overdue + transfers.dueToday + receipts.overdue
  return { today: lending + transfer, shelving: overview.waitingForShelf, lending, transfer }
}
