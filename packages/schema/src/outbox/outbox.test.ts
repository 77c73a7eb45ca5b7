import { makeOrganisation, makeSession, now } from '@kewo/testkit'
import { execute, parse } from 'graphql'
import { beforeEach, describe, expect, test } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'
import { schema } from '../index.ts'

const { db, contextFor, runOk, runRefused } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
const tell = 'mutation ($input: OutboxInput!) { tellOutbox(input: $input) }'
const read = `{ lateOutboxes { totalCount nodes {
  waiting refused oldestAt toldAt askedAt whyNotAsk { code }
  staff { name roles } retailer { name } matters { subject count retailer { name } }
} } }`
const ask =
  'mutation ($id: ID!) { askForOutbox(id: $id) { ... on DeviceOutbox { askedAt whyNotAsk { code } } ... on Refusal { code } } }'

const told = (over: object = {}) => ({
  input: { waiting: 2, refused: 1, oldestAt: ago(30).toISOString(), matters: [], ...over },
})
const list = async () => (await runOk(read, {}, organisation.admin)).lateOutboxes

/** On so many devices of a person something has waited for so many hours. */
async function waitsOn(userId: string, hours: number) {
  const { id: sessionId } = await makeSession(db, { userId })
  const waits = { waiting: 1, refused: 0, oldestAt: ago(hours), toldAt: now }
  return db.deviceOutbox.create({ data: { userId, sessionId, ...waits } })
}

beforeEach(async () => {
  await db.deviceOutbox.deleteMany()
  await db.notification.deleteMany()
  organisation = await makeOrganisation(db)
})

describe('a device tells what waits there', () => {
  test('of staff how much, and about what', async () => {
    const { manager, retailer } = organisation.here
    const matters = [
      { subject: 'VISIT', count: 2, retailerId: globalId('Retailer', retailer) },
      { subject: 'HELP_REQUEST', count: 1, retailerId: globalId('Retailer', retailer) },
    ]
    expect(await runOk(tell, told({ matters }), manager)).toEqual({ tellOutbox: true })
    expect((await list()).nodes).toEqual([
      {
        ...{ waiting: 2, refused: 1, toldAt: now.toISOString(), oldestAt: ago(30).toISOString() },
        ...{ askedAt: null, whyNotAsk: null, retailer: null },
        staff: { name: manager.name, roles: ['MANAGER'] },
        matters: [
          { subject: 'VISIT', count: 2, retailer: { name: retailer.name } },
          { subject: 'HELP_REQUEST', count: 1, retailer: null },
        ],
      },
    ])
  })

  test('of a shop only how much', async () => {
    const { retailer } = organisation.here
    await runOk(tell, told({ matters: [{ subject: 'HELP_REQUEST', count: 3 }] }), retailer)
    expect((await list()).nodes).toMatchObject([
      { staff: null, retailer: { name: retailer.name }, matters: [], waiting: 2 },
    ])
  })

  test('again, and what it told before is gone; and that nothing waits any more', async () => {
    const contextValue = await contextFor(organisation.here.manager, {})
    const tells = async (over: object) => {
      const { data, errors } = await execute({
        ...{ schema, document: parse(tell), contextValue, variableValues: told(over) },
      })
      expect(errors).toBeUndefined()
      return data?.['tellOutbox']
    }
    expect([await tells({}), await tells({ waiting: 7 })]).toEqual([true, true])
    expect((await list()).nodes).toMatchObject([{ waiting: 7 }])
    expect(await tells({ waiting: 0, refused: 0 })).toBe(false)
    expect(await list()).toMatchObject({ totalCount: 0, nodes: [] })
  })

  test('a time that cannot be counts as now, and a number that cannot be is cut', async () => {
    const { manager } = organisation.here
    await runOk(tell, told({ oldestAt: ago(-5).toISOString(), waiting: 1_000_000, refused: -4 }), manager)
    expect(await db.deviceOutbox.findFirst()).toMatchObject({ oldestAt: now, waiting: 9_999, refused: 0 })
  })

  test('it goes with the session', async () => {
    const { sessionId } = await waitsOn(organisation.here.manager.userId, 30)
    await db.session.delete({ where: { id: sessionId } })
    expect(await db.deviceOutbox.count()).toBe(0)
  })
})

describe('an admin', () => {
  test('sees what has waited for a day, the oldest first', async () => {
    const { manager, courier, retailer } = organisation.here
    await waitsOn(manager.userId, 24)
    await waitsOn(retailer.userId, 70)
    await waitsOn(courier.userId, 23.9)
    const { totalCount, nodes } = await list()
    expect(totalCount).toBe(2)
    expect(nodes.map(({ staff, retailer: shop }: never) => staff ?? shop)).toMatchObject([
      { name: retailer.name },
      { name: manager.name },
    ])
  })

  test('asks a person once a day, for whatever device; it is written down', async () => {
    const { manager } = organisation.here
    const [phone, tablet] = [await waitsOn(manager.userId, 30), await waitsOn(manager.userId, 40)]
    const asking = (outbox: { id: string }) => ({ id: globalId('DeviceOutbox', outbox) })
    const asked = { askedAt: now.toISOString(), whyNotAsk: { code: 'AskedForOutbox' } }
    expect(await runOk(ask, asking(phone), organisation.admin)).toEqual({ askForOutbox: asked })
    expect(await runRefused(ask, asking(tablet), organisation.admin)).toBe('AskedForOutbox')
    expect(await db.notification.count({ where: { userId: manager.userId } })).toBe(1)
    const written = await db.auditEntry.findMany({ where: { action: 'askForOutbox', subjectId: manager.id } })
    expect(written).toMatchObject([{ subjectType: 'Staff', changes: { count: { to: 1 } } }])
  })

  test('two at once ask once', async () => {
    const { manager } = organisation.here
    const both = await Promise.all([30, 40].map((hours) => waitsOn(manager.userId, hours)))
    const outcomes = await Promise.all(
      both.map(async (outbox) => {
        const contextValue = await contextFor(organisation.admin, {})
        const variableValues = { id: globalId('DeviceOutbox', outbox) }
        return execute({ schema, document: parse(ask), contextValue, variableValues })
      }),
    )
    expect(outcomes.map(({ errors }) => errors)).toEqual([undefined, undefined])
    expect(await db.notification.count({ where: { kind: 'OUTBOX_ASKED_FOR' } })).toBe(1)
  })

  test('asks for nothing that is not late, and for nothing that has gone', async () => {
    const { manager } = organisation.here
    const outbox = await waitsOn(manager.userId, 3)
    const id = globalId('DeviceOutbox', outbox)
    expect(await runRefused(ask, { id }, organisation.admin)).toBe('OutboxNotLate')
    await db.deviceOutbox.deleteMany()
    expect(await runRefused(ask, { id }, organisation.admin)).toBe('NOT_FOUND')
  })

  test('and nobody else', async () => {
    const { here, supervisor } = organisation
    const id = globalId('DeviceOutbox', await waitsOn(here.manager.userId, 30))
    for (const asker of [supervisor, here.manager, here.retailer]) {
      expect(await runRefused(read, {}, asker)).toBe('FORBIDDEN')
      expect(await runRefused(ask, { id }, asker)).toBe('FORBIDDEN')
    }
  })
})
