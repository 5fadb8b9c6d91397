const STOPS = [
  'input:not([type=hidden]):not([disabled])',
  'textarea:not([disabled])',
  '[data-stop]:not([disabled])',
  'button[type=submit]:not([disabled])',
].join(',')

/** Fields of a form in reading order, each radio group once, the send button last. */
export function stopsIn(form: HTMLElement): readonly HTMLElement[] {
  const groups = new Set<string>()
  return [...form.querySelectorAll<HTMLElement>(STOPS)].filter((element) => {
    if (element.closest('[hidden]') !== null || element.tabIndex < 0 || element.offsetParent === null) return false
    return !(element instanceof HTMLInputElement && element.type === 'radio') || isGroupStop(element, form, groups)
  })
}

/** Moves to the next or the previous field; false at either end. */
export function moveFocus(form: HTMLElement, from: Element, by: 1 | -1): boolean {
  const stops = stopsIn(form)
  const next = stops[indexOf(stops, from) + by]
  if (next === undefined) return false
  focusAndSelect(next)
  return true
}

export function focusAndSelect(element: HTMLElement): void {
  element.focus()
  if (element instanceof HTMLInputElement && element.type === 'text') element.select()
  element.scrollIntoView({ block: 'nearest' })
}

/** True for a field whose list of choices is open or about to open: Enter and Esc are for the list then. */
export function isChoosing(target: EventTarget): boolean {
  if (!(target instanceof HTMLInputElement)) return false
  if (target.getAttribute('aria-expanded') === 'true') return true
  return target.value !== '' && target.closest('.ant-select:not(.ant-select-auto-complete)') !== null
}

/** After Enter in a list: goes on as soon as the choice is made; a list of several stays open, and the focus stays too. */
export function moveOnceChosen(form: HTMLElement, field: HTMLElement, looks = 15): void {
  setTimeout(() => {
    if (document.activeElement !== field || looks === 0) return
    if (isChoosing(field)) moveOnceChosen(form, field, looks - 1)
    else moveFocus(form, field, 1)
  }, LOOK_AFTER_MS)
}

const LOOK_AFTER_MS = 20

/** A radio stands for its whole group: the chosen one, else the first. */
function isGroupStop(radio: HTMLInputElement, form: HTMLElement, groups: Set<string>): boolean {
  if (groups.has(radio.name)) return false
  const chosen = form.querySelector<HTMLInputElement>(`input[type=radio][name="${CSS.escape(radio.name)}"]:checked`)
  if (chosen !== null && chosen !== radio) return false
  groups.add(radio.name)
  return true
}

function indexOf(stops: readonly HTMLElement[], from: Element): number {
  const own = stops.findIndex((stop) => stop === from)
  if (own >= 0 || !(from instanceof HTMLInputElement) || from.type !== 'radio') return own
  return stops.findIndex((stop) => stop instanceof HTMLInputElement && stop.name === from.name)
}
