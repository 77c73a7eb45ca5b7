import { mostCounted } from '@kewo/domain'
import { type Db, statements, type ToldStatement } from '@kewo/db'
import { makeBrand, makeGuidance, makeOrganisation, makeStaff } from '@kewo/testkit'
import { getNullableType, graphql, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { minimalArgs } from '../../test/minimalArgs.ts'
import { globalId, useSchema } from '../../test/useSchema.ts'
import { schema } from '../index.ts'
import { bounded } from './bounded.ts'

const { db, contextFor } = useSchema()

/** The same database, which notes how far it was asked to count. */
function noting(takes: unknown[]): Db {
  const counting = (model: object) =>
    new Proxy(model, {
      get: (target, name) => {
        const own = Reflect.get(target, name) as unknown
        if (name !== 'count' || typeof own !== 'function') return own
        return (args?: { take?: number }) => {
          takes.push(args?.take)
          return own.call(target, args) as unknown
        }
      },
    })
  return new Proxy(db, {
    get: (target, name) => {
      const model = Reflect.get(target, name) as unknown
      return typeof model === 'object' && model !== null ? counting(model) : model
    },
  })
}

const lists = Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
  const type = getNullableType(field.type)
  const total = isObjectType(type) ? type.getFields()['totalCount'] : undefined
  return total ? [{ field, total }] : []
})

test('the lists of the root say how far they count, and count no further', async () => {
  const { company } = await makeOrganisation(db)
  const admin = await makeStaff(db, 'ADMIN', { regionId: company.id })
  const { version } = await makeGuidance(db, { authorId: admin.id })
  const asked: string[] = []
  const hears = { start: ({ sql }: ToldStatement) => void asked.push(sql) }
  statements.subscribe(hears as never)
  const id = globalId('GuidanceVersion', version)
  for (const { field, total } of lists) {
    expect(total.description, field.name).toContain('counted up to 10,000')
    const takes: unknown[] = []
    const context = await contextFor(admin, {})
    // How far something has come is asked in SQL of its own, for which Prisma has no words.
    const inSql = field.name === 'reachShops'
    const contextValue = inSql ? context : { ...context, db: noting(takes) }
    const source = `{ ${field.name}${minimalArgs(field.args, id)} { totalCount } }`
    expect((await graphql({ schema, source, contextValue })).errors, field.name).toBeUndefined()
    if (!inSql) expect(takes, field.name).toEqual([mostCounted + 1])
  }
  statements.unsubscribe(hears as never)
  const own = asked.filter((sql) => sql.startsWith('SELECT count(*)::int AS shops FROM (SELECT 1'))
  expect(own).toHaveLength(1)
  expect(own[0]).toMatch(/ LIMIT \$\d+\) counted$/u)
  expect(lists.length).toBeGreaterThan(15)
})

test('PostgreSQL counts as far as it is told, and puts nothing in order for it', async () => {
  for (let nth = 1; nth <= 4; nth += 1) await makeBrand(db, { nameEn: 'Counted' })
  const asked: string[] = []
  const hears = { start: ({ sql }: ToldStatement) => void asked.push(sql) }
  statements.subscribe(hears as never)
  expect(await db.brand.count({ where: { nameEn: 'Counted' }, take: 3 })).toBe(3)
  expect(await db.brand.count({ where: { nameEn: 'Counted' }, ...bounded })).toBe(4)
  statements.unsubscribe(hears as never)
  const counts = asked.filter((sql) => sql.startsWith('SELECT COUNT('))
  expect(counts).toHaveLength(2)
  for (const sql of counts) expect(sql).toContain(' LIMIT ')
  for (const sql of counts) expect(sql).not.toContain('ORDER BY')
})
