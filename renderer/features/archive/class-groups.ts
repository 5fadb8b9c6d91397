import { MATERIAL_CLASS_HEADS, MATERIAL_CLASSES } from '#shared/archive/material-classes'

export type ClassEntry = (typeof MATERIAL_CLASSES)[number]

/** The ten classes in order; the fourth and the ninth stand under a head of their own. */
export const CLASS_GROUPS: readonly { readonly head: string | null; readonly classes: readonly ClassEntry[] }[] = [
  ...Map.groupBy(MATERIAL_CLASSES, ({ code }) => code.split('-')[0] ?? code),
].map(([number, classes]) => {
  const head = MATERIAL_CLASS_HEADS[number]
  return { head: head === undefined ? null : `${number}　${head}`, classes }
})
