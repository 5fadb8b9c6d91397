import type { KeyboardEvent } from 'react'

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/**
 * For a picture made of buttons marked `data-cell`: an arrow key takes the focus to the nearest one in that direction,
 * as they stand on the screen. Put it on the frame around them.
 */
export function walkCells(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key]
  const from = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-cell]') : null
  if (step === undefined || from === null) return
  event.preventDefault()
  const cells = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-cell]')].filter((cell) => cell !== from)
  const next = nearest(from, cells, step)
  next?.focus()
  next?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** Least distance along the direction plus twice the distance across it: a straight neighbour wins over a close diagonal. */
function nearest(from: HTMLElement, cells: readonly HTMLElement[], [right, down]: readonly [number, number]) {
  const start = middleOf(from)
  let best: { readonly cell: HTMLElement; readonly distance: number } | null = null
  for (const cell of cells) {
    const { x, y } = middleOf(cell)
    const along = (x - start.x) * right + (y - start.y) * down
    const across = Math.abs(right === 0 ? x - start.x : y - start.y)
    const distance = along + 2 * across
    if (along > 1 && (best === null || distance < best.distance)) best = { cell, distance }
  }
  return best?.cell ?? null
}

function middleOf(cell: HTMLElement): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = cell.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}
