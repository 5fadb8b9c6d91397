/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- the brand wanted is that of the place it is put in */
/** A stable id for tests and pictures: a UUIDv7 shape with a number in it. */
export function fakeId<Id extends string>(number: number): Id {
  return `01932c00-0000-7000-8000-${String(number).padStart(12, '0')}` as Id // the brand exists for the compiler only
}

export function day<Day extends string>(text: string): Day {
  return text as Day // written as a day
}
