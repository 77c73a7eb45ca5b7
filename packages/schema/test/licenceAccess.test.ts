import { bearsBrands, type LicenceStatus, licenceStatuses, notificationKinds } from '@kewo/domain'
import { dayFromNow, daysFromNow, makeFile, makeOrganisation, now } from '@kewo/testkit'
import {
  execute,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  isInterfaceType,
  isRequiredArgument,
  parse,
  subscribe,
} from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { visibleFiles } from '../src/file/access.ts'
import { schema } from '../src/index.ts'
import { brandBearing, brandSecrets, hangPictures, rowsOf } from './brandBearing.ts'
import { fittingVariables } from './fittingArgs.ts'
import { oneOfEach, type Rows } from './oneOfEach.ts'
import { type Asker, globalId, useSchema } from './useSchema.ts'
import { wholeAnswer } from './wholeAnswer.ts'

/** Stands in texts about the shop that are its own, whatever its licence. */
const own = '自己的事情记录'

const { db, contextFor } = useSchema()
let shop: NonNullable<Asker> & { id: string }
let rows: Rows
let pictures: string[]
let secrets: Set<string>

beforeAll(async () => {
  const { here, east } = await makeOrganisation(db)
  shop = here.retailer
  const options = { text: own, offer: '春雪活动的内容', regionIds: [east.id] }
  const { about, plans, offers, named } = await oneOfEach(db, here, options)
  rows = { ...about, ...plans, ...offers, ...named }
  await db.traceBrand.create({ data: { traceId: rows.Trace!.id, brandId: rows.Brand!.id } })
  pictures = await hangPictures(db, () => makeFile(db))
  const title = { 'zh-CN': options.offer, en: options.offer }
  const units = { 'zh-CN': '6 条', en: '6 cartons' }
  for (const kind of notificationKinds.filter(bearsBrands))
    await db.notification.create({
      data: {
        ...{
          userId: shop.userId,
          kind,
          subjectId: (kind.startsWith('C') ? rows.Campaign : rows.Guidance)!.id,
        },
        params: { title, name: 'x', reason: 'x', day: '2026-12-03', before: units, after: units },
      },
    })
  secrets = await brandSecrets(db)
  secrets.delete(own)
})

const licences: Record<LicenceStatus, object> = {
  VALID: { licenceExpiresOn: dayFromNow(30), licenceRevokedAt: null },
  EXPIRED: { licenceExpiresOn: dayFromNow(-1), licenceRevokedAt: null },
  REVOKED: { licenceExpiresOn: dayFromNow(30), licenceRevokedAt: daysFromNow(-1) },
  UNCLEAR: { licenceExpiresOn: null, licenceRevokedAt: null, licenceUnread: '已过期' },
}

const become = (status: LicenceStatus) =>
  db.retailer.update({ where: { id: shop.id }, data: licences[status] })

/** The brand words that an answer gives away. */
const leaked = (text: string): string[] => [...secrets].filter((secret) => text.includes(secret))

async function answerTo(
  operation: string,
  { name, args, type }: GraphQLField<unknown, unknown>,
): Promise<string> {
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  const variableValues = fittingVariables(args, rows)
  // As deep as one document may ask.
  for (const depth of [3, 2, 1, 0]) {
    const selection = wholeAnswer(schema, getNamedType(type), depth)
    const document = parse(
      `${operation} ${declared && `(${declared})`} { ${name}${given && `(${given})`} ${selection} }`,
    )
    const contextValue = await contextFor(shop, {})
    const text = JSON.stringify(await execute({ schema, document, variableValues, contextValue }))
    if (!text.includes('TOO_COMPLEX')) return text
  }
  throw new Error(`${name} is too complex even by itself`)
}

async function askNode(type: string, row: { id: string }): Promise<string> {
  const named = schema.getType(type) as GraphQLNamedType
  const document = parse(
    `{ node(id: "${globalId(type, row)}") { ... on ${type} ${wholeAnswer(schema, named, 1)} } }`,
  )
  return JSON.stringify(await execute({ schema, document, contextValue: await contextFor(shop, {}) }))
}

const fieldsOf = (type: { getFields(): Record<string, unknown> } | null | undefined) =>
  Object.values(type?.getFields() ?? {}) as GraphQLField<unknown, unknown>[]
const queries = fieldsOf(schema.getQueryType()).filter(({ name }) => name !== 'node')
const mutations = fieldsOf(schema.getMutationType())
const subscriptions = fieldsOf(schema.getSubscriptionType())
const node = schema.getType('Node')
const nodeTypes = isInterfaceType(node) ? schema.getImplementations(node).objects.map(({ name }) => name) : []

const bearingContent = async () =>
  Object.fromEntries(
    await Promise.all([...brandBearing].map(async (model) => [model, await rowsOf(db, model)])),
  )

const viewersFiles = async () => {
  const { viewer } = await contextFor(shop, {})
  const found = await db.file.findMany({ where: { id: { in: pictures }, AND: visibleFiles(viewer!, now) } })
  return found.map(({ id }) => id).toSorted()
}

test('what bears a brand is told by the data model', () => {
  expect([...brandBearing]).toEqual(
    expect.arrayContaining([
      'Product',
      'Campaign',
      'Participation',
      'GuidanceBlock',
      'Receipt',
      'TraceBrand',
    ]),
  )
})

describe('the questions are good: with a valid licence', () => {
  beforeAll(() => become('VALID'))

  test('brands, offers, how-tos and their notices are read, and their pictures seen', async () => {
    const leaks: string[] = []
    for (const field of queries.filter(({ args }) => !args.some(isRequiredArgument)))
      if (leaked(await answerTo('query', field)).length > 0) leaks.push(field.name)
    expect(leaks).toEqual(
      expect.arrayContaining(['brands', 'products', 'campaigns', 'guidances', 'notifications']),
    )
    expect(await viewersFiles()).toEqual(pictures.toSorted())
    expect(pictures.length).toBeGreaterThan(2)
  })
})

describe.each(licenceStatuses.filter((status) => status !== 'VALID'))(
  'with a licence that is %s',
  (status) => {
    beforeAll(() => become(status))

    test.each(queries)('query $name tells no brand', async (field) => {
      expect(leaked(await answerTo('query', field))).toEqual([])
    })

    test.each(nodeTypes)('node %s tells no brand', async (type) => {
      const row = rows[type]
      if (!row) return expect(brandBearing.has(type)).toBe(false)
      const text = await askNode(type, row)
      expect(leaked(text)).toEqual([])
      if (brandBearing.has(type)) expect(text).toContain('NOT_FOUND')
    })

    test.each(subscriptions)('subscription $name gives no brand', async ({ name, args, type }) => {
      const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')
      const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
      const result = await subscribe({
        schema,
        document: parse(
          `subscription ${declared && `(${declared})`} { ${name}${given && `(${given})`} { __typename } }`,
        ),
        variableValues: fittingVariables(args, rows),
        contextValue: await contextFor(shop, {}),
      })
      if (!(Symbol.asyncIterator in result)) return
      await result.return(undefined)
      expect(brandBearing.has(getNamedType(type).name)).toBe(false)
    })

    test('no picture of one is seen', async () => expect(await viewersFiles()).toEqual([]))

    test('a notice of one arrives without it', async () => {
      const { live } = await contextFor(shop, {})
      const events = await subscribe({
        schema,
        document: parse('subscription { notificationArrived { id kind subject words leadsTo } }'),
        contextValue: await contextFor(shop, {}),
      })
      if (!(Symbol.asyncIterator in events)) throw new AggregateError(events.errors ?? [])
      const notices = await db.notification.findMany({ where: { userId: shop.userId } })
      expect(notices.length).toBeGreaterThan(5)
      for (const { id, kind } of notices) {
        const next = events.next()
        await live.publish(db, 'notification', { id, userId: shop.userId })
        const { value } = await next
        expect(value && 'data' in value && value.data).toMatchObject({ notificationArrived: { kind } })
        expect(leaked(JSON.stringify(value))).toEqual([])
      }
      await events.return(undefined)
    })

    test('no mutation tells a brand or changes what bears one', async () => {
      const before = await bearingContent()
      const leaks: string[] = []
      for (const field of mutations)
        if (leaked(await answerTo('mutation', field)).length > 0) leaks.push(field.name)
      expect(leaks).toEqual([])
      expect(await bearingContent()).toEqual(before)
    })
  },
)
