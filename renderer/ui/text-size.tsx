import { createContext, use } from 'react'

/** Base size of all text in px: 标准, 大, 特大. Everything else is measured by it. */
export const TEXT_SIZES = [14, 16, 18] as const
export type TextSize = (typeof TEXT_SIZES)[number]

type Choice = { readonly size: TextSize; readonly choose: (size: TextSize) => void }

export const TextSizeContext = createContext<Choice>({ size: 14, choose: () => {} })

export function useTextSize(): Choice {
  return use(TextSizeContext)
}
