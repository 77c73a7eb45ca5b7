import { randomUUID } from 'node:crypto'
import { createLive } from '@kewo/db'
import { makeOrganisation, makeStaff, makeTeam, type Team } from '@kewo/testkit'
import type { ExecutionResult } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { schema } from '../src/index.ts'
import { liveFields } from './liveFields.ts'
import { oneOfEach, type Rows } from './oneOfEach.ts'
import { type Asker, globalId, useSchema } from './useSchema.ts'

const { db, url, live, listen } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>
let team: Team
let rows: Rows
/** Whoever hears of it, by what decides that. */
let hearers: Record<(typeof liveFields)[string]['by'], Asker>

beforeAll(async () => {
  organisation = await makeOrganisation(db)
  team = organisation.here
  const offered = { text: '话', offer: '活动', regionIds: [organisation.company.id] }
  const made = await oneOfEach(db, team, offered)
  rows = { ...made.about, ...made.plans, ...made.offers, ...made.named }
  const { supervisor, admin } = organisation
  hearers = { territory: team.manager, region: supervisor, role: admin, own: team.retailer }
})

const names = Object.keys(schema.getSubscriptionType()!.getFields())

it('every subscription field stands in the table, and nothing else does', () => {
  expect(Object.keys(liveFields).toSorted()).toEqual(names.toSorted())
})

function subscribeTo(name: string, asker: Asker) {
  const { args } = liveFields[name]!
  const named = args?.(rows)
  const given = named ? `(${named.name}: "${globalId(named.type, named.row)}")` : ''
  return listen(`subscription { ${name}${given} { id } }`, {}, asker)
}

async function tell(name: string): Promise<void> {
  const shop = await db.retailer.findUniqueOrThrow({
    where: { id: team.retailer.id },
    select: { id: true, regionId: true, territoryId: true },
  })
  const { topic, event } = liveFields[name]!.told({ rows, shop, team })
  await live.publish(db, topic, event)
}

/** Collects what arrives; `next` settles with the number of answers once there are more than the last time. */
async function follow(name: string, asker: Asker) {
  const events = await subscribeTo(name, asker)
  const heard: ExecutionResult[] = []
  let more = Promise.withResolvers<void>()
  const ended = (async () => {
    for await (const answer of events) {
      heard.push(answer)
      more.resolve()
      more = Promise.withResolvers<void>()
    }
  })()
  const arrives = () => more.promise
  const stop = async () => {
    await events.return()
    await ended
  }
  return { heard, arrives, stop }
}

describe.each(names)('%s', (name) => {
  const { by } = liveFields[name]!
  const others = () => Object.entries(live.listeners()).filter(([topic]) => topic !== 'access')
  const quiet = () => others().every(([, count]) => count === 0)

  it('ends at once when it is closed while it waits, and leaves no listener behind', async () => {
    const events = await subscribeTo(name, hearers[by])
    const first = events.next()
    // Some tell how it stands at once; the next is what is waited for.
    const waiting = liveFields[name]!.args ? events.next() : first
    expect(quiet()).toBe(false)
    await expect(events.return()).resolves.toMatchObject({ done: true })
    await waiting
    expect(quiet()).toBe(true)
  })

  it('ends when it is closed while an answer is computed, and before it was read at all', async () => {
    const events = await subscribeTo(name, hearers[by])
    const first = events.next()
    await tell(name)
    await events.return()
    await first
    const unread = await subscribeTo(name, hearers[by])
    await unread.return()
    expect(quiet()).toBe(true)
  })

  it('tells of its event', async () => {
    const listener = await follow(name, hearers[by])
    const arrived = listener.arrives()
    await tell(name)
    await arrived
    expect(listener.heard[0]).toMatchObject({ data: { [name]: { id: expect.any(String) } } })
    await listener.stop()
  })
})

describe.each(names.filter((name) => liveFields[name]!.by === 'territory'))(
  '%s, when the shop changes hands',
  (name) => {
    it.each([
      ['the territory is given to somebody else', giveTerritory],
      ['the shop is given to another territory', giveShop],
    ])('%s: the one before hears nothing more, the one after everything', async (_what, prepare) => {
      const { before, after, handOver, handBack } = await prepare()
      const mine = await follow(name, before)
      const theirs = await follow(name, after)
      await handOver()
      const theirTurn = theirs.arrives()
      await tell(name)
      await theirTurn
      expect(theirs.heard).toEqual([{ data: { [name]: { id: expect.any(String) } } }])
      await handBack()
      const myTurn = mine.arrives()
      await tell(name)
      await myTurn
      // Nothing but what came after it was given back: neither the event between nor an error.
      expect(mine.heard).toEqual([{ data: { [name]: { id: expect.any(String) } } }])
      await mine.stop()
      await theirs.stop()
      expect(theirs.heard).toHaveLength(1)
    })
  },
)

async function giveTerritory() {
  const before = team.manager
  const after = await makeStaff(db, 'MANAGER', { regionId: organisation.department.id })
  const where = { territoryId_role: { territoryId: team.territory.id, role: 'MANAGER' as const } }
  const to = (staffId: string) => () => db.territoryMember.update({ where, data: { staffId } })
  return { before, after, handOver: to(after.id), handBack: to(before.id) }
}

async function giveShop() {
  const other = await makeTeam(db, organisation.otherDepartment)
  const to =
    ({ id: territoryId, regionId }: Team['territory']) =>
    () =>
      db.retailer.update({ where: { id: team.retailer.id }, data: { territoryId, regionId } })
  return {
    before: team.manager,
    after: other.manager,
    handOver: to(other.territory),
    handBack: to(team.territory),
  }
}

it('a supervisor who moves hears of the people of the new region, and no more of those of the old', async () => {
  const { supervisor, otherSupervisor, department, otherDepartment } = organisation
  const mine = await follow('visitPlanChanged', supervisor)
  const theirs = await follow('visitPlanChanged', otherSupervisor)
  const move = (here: string, there: string) => async () => {
    await db.staff.update({ where: { id: supervisor.id }, data: { regionId: here } })
    await db.staff.update({ where: { id: otherSupervisor.id }, data: { regionId: there } })
  }
  // How it stands, told at once to the one who sees it.
  if (mine.heard.length === 0) await mine.arrives()
  await move(otherDepartment.id, department.id)()
  const theirTurn = theirs.arrives()
  await tell('visitPlanChanged')
  await theirTurn
  await move(department.id, otherDepartment.id)()
  const myTurn = mine.arrives()
  await tell('visitPlanChanged')
  await myTurn
  expect([mine.heard.length, theirs.heard.length]).toEqual([2, 1])
  expect([...mine.heard, ...theirs.heard].flatMap(({ errors }) => errors ?? [])).toEqual([])
  await mine.stop()
  await theirs.stop()
})

it('who is no admin any more hears of no import', async () => {
  const admin = await makeStaff(db, 'ADMIN', { regionId: organisation.company.id })
  const mine = await follow('registerImportChanged', admin)
  const witness = await follow('registerImportChanged', organisation.admin)
  if (mine.heard.length === 0) await mine.arrives()
  if (witness.heard.length === 0) await witness.arrives()
  const role = (roles: ('ADMIN' | 'SUPERVISOR')[]) =>
    db.staff.update({ where: { id: admin.id }, data: { roles } })
  await role(['SUPERVISOR'])
  const seen = witness.arrives()
  await tell('registerImportChanged')
  await seen
  await role(['ADMIN'])
  const again = mine.arrives()
  await tell('registerImportChanged')
  await again
  expect(mine.heard).toHaveLength(2)
  await mine.stop()
  await witness.stop()
})

it('ends where nobody is signed in any more', async () => {
  const { manager } = await makeTeam(db, organisation.department)
  const events = await listen('subscription { notificationArrived { id } }', {}, manager)
  const next = events.next()
  await db.session.deleteMany({ where: { userId: manager.userId } })
  await tell('notificationArrived')
  expect(await next).toEqual({ value: undefined, done: true })
})

it('a reader who does not read is told that there is a gap, and holds no more than a bound', async () => {
  const events = live.subscribe('registerImport')
  const first = events.next()
  const id = rows['RegisterImport']!.id
  await db.$executeRaw`
    SELECT pg_notify('kewo_live', json_build_object('topic', 'registerImport',
      'event', json_build_object('id', ${id}::text, 'n', n))::text) FROM generate_series(1, 3000) n`
  await first
  const read = async () => {
    let count = 1
    for await (const _event of events) count++
    return count
  }
  // Let the rest arrive before the first is read.
  while ((live.listeners().registerImport ?? 0) > 0) await new Promise((resolve) => setTimeout(resolve, 5))
  await expect(read()).rejects.toMatchObject({ name: 'LiveGap' })
})

it('when the connection that listens breaks, every reader is told that there is a gap, and new ones hear again', async () => {
  const events = live.subscribe('visit')
  const first = events.next()
  await db.$executeRaw`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name = 'kewo live' AND datname = current_database()`
  await expect(first).rejects.toMatchObject({ name: 'LiveGap' })
  const again = live.subscribe('registerImport')
  const next = again.next()
  await live.publish(db, 'registerImport', { id: rows['RegisterImport']!.id })
  expect(await next).toEqual({ done: false, value: { id: rows['RegisterImport']!.id } })
  await again.return()
})

it('who begins to listen hears once what was told just before, and not what holds for a moment only', async () => {
  const remembers = createLive(url, () => undefined)
  await remembers.ready()
  const [shop, other] = [randomUUID(), randomUUID()].map((id) => ({ id, regionId: id, territoryId: null }))
  const told = remembers.subscribe('replying')
  const lastOfAll = told.next()
  await live.publish(db, 'visit', { id: 'a', shop: shop! }, { id: 'b', shop: other! })
  await live.publish(db, 'visit', { id: 'a', shop: shop! })
  await live.publish(db, 'replying', { id: 'c', shop: shop!, staffId: null, role: null, replying: true })
  await lastOfAll
  await told.return()

  const late = remembers.subscribe('visit')
  const heard = [(await late.next()).value, (await late.next()).value]
  expect(heard.map((event) => event?.id)).toEqual(['b', 'a'])
  const next = late.next()
  const moments = remembers.subscribe('replying')
  const moment = moments.next()
  await live.publish(db, 'replying', { id: 'd', shop: shop!, staffId: null, role: null, replying: true })
  await live.publish(db, 'visit', { id: 'e', shop: shop! })
  expect([(await moment).value?.id, (await next).value?.id]).toEqual(['d', 'e'])
  await Promise.all([late.return(), moments.return(), remembers.close()])
})

it('what nobody of us has said on the channel breaks nothing', async () => {
  await db.$executeRaw`SELECT pg_notify('kewo_live', 'no JSON')`
  const events = live.subscribe('visitPlan')
  const next = events.next()
  await live.publish(db, 'visitPlan', { id: rows['VisitPlan']!.id, staffId: team.manager.id })
  expect((await next).done).toBe(false)
  await events.return()
})
