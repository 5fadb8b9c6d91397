import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levelsInCommon, parseAddress, printAddress, rowKey, walkKey, type Address } from '#shared/shelving/address'

const level = fc.stringMatching(/^[0-9A-Z]{1,6}$/)
const zone = fc.oneof(
  fc.constant(''),
  level.filter((text) => text !== '0'),
)
const shelf = fc.record({ room: level, zone, row: level, face: level, bay: level, tier: level })
const address: fc.Arbitrary<Address> = fc.record({ levels: shelf, slot: fc.integer({ min: 1, max: 200 }) })

describe('an address', () => {
  it('reads back as it was printed', () => {
    fc.assert(
      fc.property(address, (one) => {
        expect(parseAddress(printAddress(one))).toEqual(one)
      }),
    )
  })

  it('reads the same in small and full-width letters and with any dash', () => {
    const disguise = (text: string) =>
      [...text.toLowerCase()].map((c) => (c === '-' ? '—' : String.fromCharCode(c.charCodeAt(0) + 0xfee0))).join('')
    fc.assert(
      fc.property(address, (one) => {
        expect(parseAddress(` ${disguise(printAddress(one))}`)).toEqual(one)
      }),
    )
  })

  it('is printed with 0 where the room has no zones, and read so', () => {
    const levels = { room: '1', zone: '', row: '02', face: 'A', bay: '05', tier: '2' }

    expect(printAddress({ levels, slot: 17 })).toBe('1-0-02-A-05-2-17')
    expect(parseAddress('1-0-02-A-05-2-17')).toEqual({ levels, slot: 17 })
  })

  it.each(['', '1', '1-A-02-A-05-2', '1-A-02-A-05-2-17-1', '1--02-A-05-2-17', '1-A-02-A-05-2-0', '1-A-02-A-05-2-x'])(
    'is not read from %j',
    (typed) => expect(parseAddress(typed)).toBeNull(),
  )

  it('is not read from names that no level can have', () => {
    expect(parseAddress('一-A-02-A-05-2-17')).toBeNull()
    expect(parseAddress('1234567-A-02-A-05-2-17')).toBeNull()
    expect(parseAddress('1-A-02-A-05-2-10000')).toBeNull()
  })
})

describe('walking order', () => {
  const at = (text: string) => {
    const read = parseAddress(`${text}-1`)
    if (read === null) throw new Error(text)
    return read.levels
  }

  it('goes by room, zone, row, face, then bays left to right and tiers top to bottom, by value', () => {
    const walked = [
      '1-0-01-A-01-1',
      '1-A-2-A-01-1',
      '1-A-02-A-01-2',
      '1-A-02-A-01-10',
      '1-A-02-A-9-1',
      '1-A-02-A-10-1',
      '1-A-02-B-01-1',
      '1-A-10-A-01-1',
      '1-A2-01-A-01-1',
      '1-A10-01-A-01-1',
      '1-B-01-A-01-1',
      '2-A-01-A-01-1',
      '10-A-01-A-01-1',
      'X-A-01-A-01-1',
    ]

    expect(walked.toReversed().sort((a, b) => (walkKey(at(a)) < walkKey(at(b)) ? -1 : 1))).toEqual(walked)
  })

  it('takes 2 and 02 for one place, and nothing else for the same', () => {
    const few = fc.constantFrom('1', '01', '10', 'A', 'A1', 'A01', '1A')
    const alike = fc.record({ room: few, zone: few, row: few, face: few, bay: few, tier: few })
    const byValue = ({ room, zone, row, face, bay, tier }: Address['levels']) =>
      [room, zone, row, face, bay, tier].map((text) => text.replace('01', '1'))
    fc.assert(
      fc.property(alike, alike, fc.boolean(), (one, two, same) => {
        const other = same ? { ...one, row: two.row, bay: two.bay } : two
        expect(walkKey(one) === walkKey(other)).toBe(byValue(one).join() === byValue(other).join())
      }),
    )
    expect(walkKey(at('1-A-02-A-05-2'))).toBe(walkKey(at('1-A-2-A-5-02')))
  })

  it('keeps the shelves of a row together, and no shelf of another row among them', () => {
    fc.assert(
      fc.property(shelf, shelf, (one, other) => {
        const inRow = (key: string) => key > rowKey(one) && key < `${rowKey(one)}~`
        expect(inRow(walkKey(one))).toBe(true)
        expect(inRow(walkKey(other))).toBe(levelsInCommon(walkKey(one), walkKey(other)) >= 3)
      }),
      { examples: [[at('1-A-1-A-1-1'), at('1-A-10-A-1-1')]] },
    )
  })
})
