import { builder } from './builder.ts'

export const SortDirection = builder.enumType('SortDirection', {
  description: 'Which end of an order comes first. Left out, it is the one that the order itself names.',
  values: {
    ASC: { description: 'The smallest, the earliest, the first of the alphabet (of pinyin for Chinese).' },
    DESC: { description: 'The largest, the latest, the last of the alphabet.' },
  },
})

/** The orders of a list by name: their keys, the id last so that no two rows stand at one place. */
export type Orders<Column> = Record<string, [Column, ...Column[]]>

type Direction = typeof SortDirection.$inferType
type Key = Readonly<Record<string, unknown>>

const opposite = { asc: 'desc', desc: 'asc', first: 'last', last: 'first' } as const

/**
 * The keys of an order in the direction asked for. They are turned round whole, those without a value and the id included:
 * so a page neither repeats nor misses a row, and the same index is read backwards.
 */
export function inDirection<Keys extends Key>(
  keys: readonly [Keys, ...Keys[]],
  direction: Direction | null | undefined,
): Keys[] {
  const own = directionOf(Object.values(keys[0])[0])
  return !direction || direction.toLowerCase() === own ? [...keys] : keys.map((key) => turned(key) as Keys)
}

/** A key is a direction, one that says where rows without a value stand, or a key of a related row. */
function directionOf(key: unknown): unknown {
  if (typeof key !== 'object' || key === null) return key
  return 'sort' in key ? key.sort : directionOf(Object.values(key)[0])
}

function turned(key: unknown): unknown {
  if (typeof key === 'string') return opposite[key as keyof typeof opposite]
  return Object.fromEntries(Object.entries(key as Key).map(([name, value]) => [name, turned(value)]))
}
