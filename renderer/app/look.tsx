import { ConfigProvider } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import { useLayoutEffect, useMemo, useState, type ReactNode } from 'react'
import { TEXT_SIZES, TextSizeContext, type TextSize } from '#ui/text-size'
import { themeFor } from './theme.ts'

const KEPT_UNDER = 'text-size'

/** Language, colours and text size of the whole window. */
export function Look({ nonce, children }: { readonly nonce: string; readonly children: ReactNode }) {
  const [size, setSize] = useState<TextSize>(keptSize)
  useLayoutEffect(() => {
    document.documentElement.style.fontSize = `${size}px`
  }, [size])
  const choice = useMemo(() => ({ size, choose: (next: TextSize) => setSize(keep(next)) }), [size])
  const theme = useMemo(() => themeFor(size), [size])
  return (
    <TextSizeContext value={choice}>
      <ConfigProvider locale={zhCN} csp={{ nonce }} theme={theme} getPopupContainer={popupPlace} button={NO_GAP}>
        {children}
      </ConfigProvider>
    </TextSizeContext>
  )
}

/** Without a space between the two characters of a short button: 借出, not 借 出. */
const NO_GAP = { autoInsertSpace: false }

/** Lists and drawers open inside the desk, so that hiding the desk hides them too. */
function popupPlace(): HTMLElement {
  return document.getElementById('desk') ?? document.body
}

function keptSize(): TextSize {
  try {
    const kept = Number(localStorage.getItem(KEPT_UNDER))
    return TEXT_SIZES.find((size) => size === kept) ?? 14
  } catch {
    return 14 // a host without storage
  }
}

function keep(size: TextSize): TextSize {
  try {
    localStorage.setItem(KEPT_UNDER, String(size))
  } catch {
    // A host without storage: the choice lasts until the window closes.
  }
  return size
}
