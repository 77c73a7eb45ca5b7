import { makeHelpRequest, makeStaff, now } from '@kewo/testkit'
import type { ExecutionResult } from 'graphql'
import { describe, expect, it } from 'vitest'
import { globalId } from '../../test/useSchema.ts'
import { useHelpRequests } from './helpRequest.testbed.ts'

const { db, listen, live, runOk, runRefused, organisation } = useHelpRequests()

type Asker = { userId: string }
const say = 'mutation ($id: ID!, $replying: Boolean!) { sayReplying(id: $id, replying: $replying) { id } }'
const hear = `subscription ($id: ID!) { helpRequestReplying(id: $id) { staff { name } role seconds } }`

let seconds = 0
/** Each time later than the pace that is kept, unless told otherwise. */
const says = (asker: Asker, id: string, replying = true, after = 5) => {
  seconds += after
  return runOk(say, { id, replying }, asker, { now: new Date(now.getTime() + seconds * 1000) })
}

type Heard = { staff: { name: string } | null; role: string | null; seconds: number }

/**
 * Everybody who listens, with what they heard once `told` has been said: so often as `hears` names, the others never. `last` hears
 * what is said after it, on the same connection.
 */
async function whoHear(
  id: string,
  askers: Record<string, Asker>,
  last: Asker,
  hears: Record<string, number>,
  told: () => Promise<unknown>,
) {
  const heard: Record<string, Heard[]> = {}
  const follow = async (name: string, asker: Asker) => {
    const events = await listen(hear, { id }, asker)
    heard[name] = []
    const first = Promise.withResolvers<void>()
    void (async () => {
      for await (const { data } of events as AsyncIterable<ExecutionResult>) {
        heard[name]!.push(data!['helpRequestReplying'] as Heard)
        first.resolve()
      }
    })()
    return { events, first: first.promise }
  }
  const all = await Promise.all(Object.entries(askers).map(([name, asker]) => follow(name, asker)))
  await told()
  const witness = await follow('witness', last)
  // What was told before has arrived as well; each then looks by itself whether it may be heard.
  await says(organisation.here.retailer, id)
  await witness.first
  const ofStaff = () =>
    Object.fromEntries(Object.keys(askers).map((name) => [name, heard[name]!.filter(({ role }) => role)]))
  const counts = () =>
    Object.fromEntries(Object.entries(ofStaff()).map(([name, words]) => [name, words.length]))
  const silent = Object.fromEntries(Object.keys(askers).map((name) => [name, 0]))
  await expect.poll(counts).toEqual({ ...silent, ...hears })
  for (const { events } of [...all, witness]) await events.return()
  return ofStaff()
}

const made = async (over: object = {}) =>
  globalId('HelpRequest', await makeHelpRequest(db, { retailerId: organisation.here.retailer.id, ...over }))

describe('who writes a reply', () => {
  it('is heard by name among the staff, as what they are by the shop, and by nobody else', async () => {
    const { here, elsewhere, supervisor, otherSupervisor, admin } = organisation
    const { name } = await db.staff.findUniqueOrThrow({ where: { id: here.manager.id } })
    const id = await made()
    const askers = {
      ...{ manager: here.manager, clerk: here.orderClerk, shop: here.retailer, supervisor, admin },
      ...{ elsewhere: elsewhere.manager, otherShop: elsewhere.retailer, otherSupervisor },
    }
    const heard = await whoHear(id, askers, admin, { clerk: 1, supervisor: 1, admin: 1, shop: 1 }, () =>
      says(here.manager, id),
    )
    const byName = [{ staff: { name }, role: 'MANAGER', seconds: 20 }]
    expect(heard).toEqual({
      ...{ manager: [], clerk: byName, supervisor: byName, admin: byName },
      shop: [{ staff: null, role: 'MANAGER', seconds: 20 }],
      ...{ elsewhere: [], otherShop: [], otherSupervisor: [] },
    })
  })

  it('leaves nothing behind, and who may not read the request cannot say it', async () => {
    const { here, elsewhere } = organisation
    const id = await made()
    const tables = await db.$queryRaw<{ name: string }[]>`
      SELECT relname AS name FROM pg_stat_user_tables WHERE n_tup_ins > 0 ORDER BY relname`
    const rows = () =>
      Promise.all(
        tables
          .filter(({ name }) => !/session/i.test(name))
          .map(({ name }) => db.$queryRawUnsafe(`SELECT count(*)::int FROM "${name}"`)),
      )
    const before = await rows()
    await says(here.manager, id)
    expect(await rows()).toEqual(before)
    expect(await runRefused(say, { id, replying: true }, elsewhere.manager)).toBe('NOT_FOUND')
    expect(await runRefused(say, { id, replying: true }, elsewhere.retailer)).toBe('NOT_FOUND')
  })

  it('is passed on once in two seconds, but for the end', async () => {
    const { here, admin } = organisation
    const id = await made()
    const { clerk } = await whoHear(id, { clerk: here.orderClerk }, admin, { clerk: 3 }, async () => {
      await says(here.manager, id)
      await says(here.manager, id, true, 1)
      await says(here.manager, id, false, 0)
      await says(here.manager, id, true, 1)
      await says(here.manager, id, true, 2)
    })
    expect(clerk!.map((one) => one.seconds)).toEqual([20, 0, 20])
  })

  it('is not said of who may not reply: at another desk, or once it is closed', async () => {
    const { here, admin } = organisation
    const id = await made()
    const { clerk } = await whoHear(id, { clerk: here.orderClerk }, admin, {}, () => says(here.courier, id))
    expect(clerk).toEqual([])
  })

  it('who loses the shop hears no more', async () => {
    const { here, admin, department } = organisation
    const id = await made()
    const next = await makeStaff(db, 'ORDER_CLERK', { regionId: department.id })
    const where = { territoryId_role: { territoryId: here.territory.id, role: 'ORDER_CLERK' as const } }
    const give = (staffId: string) => db.territoryMember.update({ where, data: { staffId } })
    const heard = await whoHear(
      id,
      { before: here.orderClerk, after: next },
      admin,
      { after: 1 },
      async () => {
        await give(next.id)
        await says(here.manager, id)
      },
    )
    await give(here.orderClerk.id)
    expect([heard['before']!.length, heard['after']!.length]).toEqual([0, 1])
  })

  it('of a complaint hears only who may read it, and of a confidential one no inspector', async () => {
    const { here, supervisor, admin } = organisation
    const about = await made({ category: 'COMPLAINT', desk: 'SUPERVISOR', complaintAboutId: here.manager.id })
    const told = await whoHear(
      about,
      { ...{ manager: here.manager }, courier: here.courier, shop: here.retailer },
      admin,
      { shop: 1 },
      () => says(supervisor, about),
    )
    expect(told).toMatchObject({ manager: [], courier: [], shop: [{ role: 'SUPERVISOR' }] })
    const confidential = await made({ confidential: true })
    const walled = await whoHear(
      confidential,
      { inspector: here.inspector, clerk: here.orderClerk },
      admin,
      { clerk: 1 },
      () => says(here.manager, confidential),
    )
    expect(walled).toMatchObject({ inspector: [], clerk: [{ role: 'MANAGER' }] })
    // Lifted or not, the listener stays; nobody is left listening when all have gone.
    expect(live.listeners().replying ?? 0).toBe(0)
  })
})
