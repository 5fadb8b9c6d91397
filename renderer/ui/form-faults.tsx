import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Fault } from '#shared/faults/fault'
import { faultText } from '#shared/faults/fault-text'

type FaultAt = { readonly path: string | null; readonly fault: Fault }

type FormFaults = {
  /** Sentence to show at a field, or null. */
  readonly sayAt: (name: string) => string | null
  readonly register: (name: string) => () => void
  /** A field was changed: what was said about it may no longer be so. */
  readonly touch: (name: string) => void
  readonly unplaced: readonly Fault[]
}

const Context = createContext<FormFaults | null>(null)

export function useFormFaults(): FormFaults | null {
  return use(Context)
}

/** Sorts faults to the fields they concern; what concerns none of the fields shown is left for the list. */
export function FormFaultsProvider({
  faults,
  children,
}: {
  readonly faults: readonly Fault[]
  readonly children: (placed: FormFaults) => ReactNode
}) {
  const [names, setNames] = useState<readonly string[]>([])
  const [touched, setTouched] = useState<{ readonly since: readonly Fault[]; readonly names: readonly string[] }>({
    since: faults,
    names: [],
  })
  const touchedNames = touched.since === faults ? touched.names : NONE

  const register = useCallback((name: string) => {
    setNames((known) => [...known, name])
    return () => setNames((known) => known.filter((_, index) => index !== known.indexOf(name)))
  }, [])
  const touch = useCallback(
    (name: string) =>
      setTouched((now) => ({ since: faults, names: now.since === faults ? [...now.names, name] : [name] })),
    [faults],
  )

  const value = useMemo<FormFaults>(() => {
    const placed = faults.flatMap(placesOf).map((at) => ({ ...at, name: nameFor(at.path, names) }))
    return {
      register,
      touch,
      sayAt: (name) => {
        if (touchedNames.includes(name)) return null
        const here = placed.filter((at) => at.name === name)
        return here.length === 0 ? null : [...new Set(here.map((at) => sentence(at.fault)))].join('')
      },
      unplaced: faults.filter((fault) => placed.some((at) => at.fault === fault && at.name === null)),
    }
  }, [faults, names, touchedNames, register, touch])

  return <Context value={value}>{children(value)}</Context>
}

/** Tells the form that a field of this name is on the screen. */
export function useFieldName(name: string): void {
  const register = useFormFaults()?.register
  useEffect(() => register?.(name), [register, name])
}

const NONE: readonly string[] = []

/** INPUT_INVALID may name several fields; every other fault names one or none. */
function placesOf(fault: Fault): readonly FaultAt[] {
  if (fault.code === 'INPUT_INVALID' && fault.fields.length > 0) return fault.fields.map((path) => ({ path, fault }))
  return [{ path: faultText(fault).field ?? null, fault }]
}

/**
 * The field a path means: the same name, or the one it ends in or that ends in it (person.documentNo, documentNo).
 * Where several could be meant, none is: the list says it.
 */
function nameFor(path: string | null, names: readonly string[]): string | null {
  if (path === null) return null
  if (names.includes(path)) return path
  const near = names.filter((name) => path.endsWith(`.${name}`) || name.endsWith(`.${path}`))
  return near.length === 1 ? (near[0] ?? null) : null
}

function sentence(fault: Fault): string {
  const { title, next } = faultText(fault)
  return fault.code === 'INPUT_INVALID' ? '这一项没有填，或格式不对。' : `${title}${next}`
}
