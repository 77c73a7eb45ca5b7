import { costOf, limits, schema } from '@kewo/schema'
import { makeOrganisation } from '@kewo/testkit'
import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { nesting, seeded } from '../../bench/nestings.ts'
import { useServer } from './useServer.ts'

const { db, post, signIn } = useServer()
const cookies: Record<'admin' | 'shop', string> = { admin: '', shop: '' }

beforeAll(async () => {
  const { admin, here } = await makeOrganisation(db)
  cookies.admin = await signIn(admin.userId)
  cookies.shop = await signIn(here.retailer.userId!)
})

async function codeOf(who: keyof typeof cookies, query: string, variables: object = {}): Promise<unknown> {
  const { text } = await post('/graphql', { query, variables }, { cookie: cookies[who] })
  const { errors } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] }
  return errors?.[0]?.extensions.code ?? 'TAKEN'
}

describe('rows that are asked for are paid for', () => {
  const ofEach = (page: string) => `{ nodes { retailer { visits(${page}) { nodes { id } } } } }`
  test.each([
    ['the largest pages', '(first: 100)', 'first: 100'],
    ['pages from the end', '(last: 100)', 'last: 100'],
    ['more than the largest page', '(first: 2000000000)', 'first: 2000000000'],
    ['a page of the usual size in many rows', '(first: 100)', ''],
  ])('%s', async (_which, outer, inner) => {
    const brackets = inner ? `(${inner})` : ''
    const query = `{ visits${outer} { nodes { retailer { visits${brackets} ${ofEach(inner || 'first: 20')} } } } }`
    expect(await codeOf('admin', query)).toBe('TOO_COMPLEX')
  })

  const four = (page: string) =>
    `visits${page} { nodes { retailer { visits${page} { nodes { retailer { visits${page} { nodes { id } } } } } } } }`

  test('how many is told by a variable, or by its default', async () => {
    const query = `query ($rows: Int = 100) { ${four('(first: $rows)')} }`
    expect(await codeOf('admin', query)).toBe('TOO_COMPLEX')
    expect(await codeOf('admin', query, { rows: 100 })).toBe('TOO_COMPLEX')
    expect(await codeOf('admin', query, { rows: 2 })).toBe('TAKEN')
  })

  test('they stand in a fragment', async () => {
    const query = `{ ...deep } fragment deep on Query { ${four('(first: 100)')} }`
    expect(await codeOf('admin', query)).toBe('TOO_COMPLEX')
  })

  test('a shop asks', async () => {
    expect(await codeOf('shop', `{ ${four('(first: 100)')} }`)).toBe('TOO_COMPLEX')
    expect(await codeOf('shop', '{ visits(first: 100) { nodes { id } } }')).toBe('TAKEN')
  })
})

describe('over a thousand generated nestings', () => {
  const seed = Math.floor(Math.random() * 2 ** 31)
  const random = seeded(seed)
  const nobody = (type: string) =>
    Buffer.from(`${type}:01932d6e-0000-7000-8000-000000000000`).toString('base64')
  const nestings = Array.from({ length: 1_000 }, () => {
    const query = nesting(schema, random, nobody)
    return { query, document: parse(query), rows: 1 + Math.floor(random() * 100) }
  })

  test(`none that is taken can answer with more fields than the limit (seed ${seed})`, () => {
    let taken = 0
    for (const { query, document, rows } of nestings) {
      const { complexity } = costOf(schema, document, { rows })
      if (complexity > limits.complexity) continue
      taken += 1
      expect(fieldsAtMost(document, rows), query).toBeLessThanOrEqual(limits.complexity)
    }
    // Both kinds were among them, so the test says something.
    expect(taken).toBeGreaterThan(100)
    expect(taken).toBeLessThan(900)
  })

  test(`more rows never cost less (seed ${seed})`, () => {
    for (const { query, document, rows } of nestings)
      expect(costOf(schema, document, { rows }).complexity, query).toBeLessThanOrEqual(
        costOf(schema, document, { rows: rows + 1 }).complexity,
      )
  })
})

/** Fields in the longest answer there can be, by the pages alone: counted without the schema's own prices. */
function fieldsAtMost(document: DocumentNode, rows: number): number {
  const operation = document.definitions[0] as OperationDefinitionNode
  const count = ({ selections }: SelectionSetNode): number =>
    selections.reduce((sum, one) => {
      if (one.kind === Kind.FRAGMENT_SPREAD) throw new Error('Nestings have no named fragments.')
      if (one.kind === Kind.INLINE_FRAGMENT) return sum + count(one.selectionSet)
      return sum + (one.name.value === '__typename' ? 0 : 1) + below(one)
    }, 0)
  const below = ({ arguments: given = [], selectionSet }: FieldNode): number => {
    if (!selectionSet) return 0
    return count(selectionSet) * (given.some(({ name }) => name.value === 'first') ? rows : 1)
  }
  return count(operation.selectionSet)
}

test('every list says how many rows it may have, and every page takes how many', () => {
  const untold = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!('getFields' in type) || !('isTypeOf' in type) || type.name.startsWith('__')) return []
    return Object.values(type.getFields()).flatMap((field) => {
      const isPage = getNamedType(field.type).name.endsWith('Connection')
      const takes = field.args.some(({ name }) => name === 'first')
      const price: unknown = field.extensions['complexity']
      const isPriced = takes ? typeof price === 'function' : typeof price === 'object' && price !== null
      return isPriced && (takes || !isPage) ? [] : `${type.name}.${field.name}`
    })
  })
  expect(untold).toEqual([])
})
