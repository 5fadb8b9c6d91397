import { nameKeys } from '#shared/person/name-keys'
import { seededPerson, seededRandom, type SeededPerson } from '#test/support/seeded-people'

/** Each way a clerk looks somebody up, and what is typed for it. */
export const QUESTIONS: readonly {
  readonly name: string
  readonly typed: (person: SeededPerson, index: number) => string
}[] = [
  { name: 'search: two-character name', typed: (person) => [...person.name].slice(0, 2).join('') },
  { name: 'search: whole name', typed: (person) => person.name },
  { name: 'search: given name alone', typed: (person) => [...person.name].slice(1).join('') },
  { name: 'search: surname only', typed: (person) => [...person.name][0] ?? '' },
  { name: 'search: initials', typed: (person) => nameKeys(person.name).initials[0] ?? '' },
  { name: 'search: full pinyin', typed: (person) => nameKeys(person.name).pinyin[0] ?? '' },
  { name: 'search: ID number', typed: (person) => person.idNumber },
  { name: 'search: ID tail', typed: (person) => person.idNumber.slice(-4) },
  { name: 'search: file number', typed: (_, index) => `HC-G-${String(index + 1).padStart(7, '0')}` },
  { name: 'search: phone tail', typed: (person) => person.phone.slice(-4) },
]

/** What every bench room is seeded with. */
export const SEED = 20261123

/** The people the generator made first, in their order. */
export function firstPeople(most: number): readonly SeededPerson[] {
  const random = seededRandom(SEED)
  return Array.from({ length: most }, (_, index) => {
    const person = seededPerson(random, index)
    random() // the generator draws once more for each person: whether materials follow
    return person
  })
}
