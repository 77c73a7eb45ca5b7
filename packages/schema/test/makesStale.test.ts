import { readFileSync } from 'node:fs'
import type { GraphQLField } from 'graphql'
import { expect, test } from 'vitest'
import { madeStale } from '../bin/madeStale.ts'
import { schema } from '../src/index.ts'
import { rootAccess } from './rootAccess.ts'

type Said = { makesStale?: string[]; whyNothing?: string | null }
const saidBy = ({ extensions }: GraphQLField<unknown, unknown>) => extensions as Said

const fields = [schema.getMutationType()!, schema.getSubscriptionType()!].flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })),
)

test.each(fields)('$name says beside itself what it makes stale, or why nothing', ({ field }) => {
  const { makesStale, whyNothing } = saidBy(field)
  expect(makesStale, 'spread makesStale or makesNothingStale into it').toBeDefined()
  expect(Boolean(whyNothing)).toBe(makesStale!.length === 0)
  expect(makesStale!.filter((name) => !(name in schema.getQueryType()!.getFields()))).toEqual([])
  expect(new Set(makesStale).size).toBe(makesStale!.length)
})

type Table = Record<'Mutation' | 'Subscription', Record<string, string>>
const tables = JSON.parse(madeStale(schema)) as Record<'shop' | 'staff', Table>
const people = { shop: ['shop'], staff: ['manager', 'supervisor', 'admin'] } as const

test.each(['shop', 'staff'] as const)('the app of %s knows of all that its people do and read', (reader) => {
  const can = (name: string) => people[reader].some((who) => rootAccess[name]?.includes(who))
  const expected = fields.flatMap(({ name, field }) => {
    const read = saidBy(field).makesStale!.filter((root) => can(`Query.${root}`))
    return can(name) && read.length > 0 ? [[name, read.join(' ')] as const] : []
  })
  const known = Object.entries(tables[reader]).flatMap(([type, said]) =>
    Object.entries(said).map(([name, read]) => [`${type}.${name}`, read] as const),
  )
  expect(Object.fromEntries(known)).toEqual(Object.fromEntries(expected))
})

test('madeStale.json is what the code says (if not: pnpm --filter @kewo/schema print)', () => {
  expect(readFileSync(new URL('../madeStale.json', import.meta.url), 'utf8')).toBe(madeStale(schema))
})
