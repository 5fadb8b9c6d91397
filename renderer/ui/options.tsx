/** Codes with their names, in order, as a select or a row of radios takes them. */
export function optionsOf<Code extends string>(
  codes: readonly Code[],
  names: Readonly<Record<Code, string>>,
): readonly { readonly value: Code; readonly label: string }[] {
  return codes.map((value) => ({ value, label: names[value] }))
}
