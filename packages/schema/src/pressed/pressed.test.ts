import {
  makeCampaign,
  makeOrganisation,
  makeRetailerOf,
  makeStaff,
  makeSupplyPolicy,
  makeTrace,
  makeVisit,
  now,
} from '@kewo/testkit'
import { beforeEach, expect, test } from 'vitest'
import { v7 } from 'uuid'
import { globalId, useSchema } from '../../test/useSchema.ts'

const { db, runOk, runRefused } = useSchema()
type Organisation = Awaited<ReturnType<typeof makeOrganisation>>
let organisation: Organisation
let campaign: { id: string }

const say = `mutation ($about: PressedAbout!, $id: UUID!, $pressed: Boolean!, $key: UUID!) {
  setPressed(about: $about, aboutId: $id, pressed: $pressed, idempotencyKey: $key) {
    ... on Retailer { pressed(about: $about, aboutId: $id) { id saidAt } } ... on Refusal { code } } }`
const ofCampaign = '{ node(id: "ID") { ... on Campaign { pressed { id saidAt } } } }'
const figures = '{ pressedFigures { about shops campaign { id } territory { id } supplyPolicy { id } } }'

type Shop = { id: string; userId: string }
const speak = (shop: Shop, id: string, over: { about?: string; pressed?: boolean; key?: string } = {}) =>
  runOk(say, { about: 'CAMPAIGN', id, pressed: true, key: v7(), ...over }, shop)
const shops = async (count: number) =>
  Promise.all(Array.from({ length: count }, () => makeRetailerOf(db, organisation.here.territory)))

beforeEach(async () => {
  await db.pressed.deleteMany()
  organisation ??= await makeOrganisation(db)
  campaign ??= await makeCampaign(db)
})

test('a shop says so of what it sees, once, and takes it back', async () => {
  const { retailer } = organisation.here
  const key = v7()
  const { setPressed } = await speak(retailer, campaign.id, { key })
  expect(new Date(setPressed.pressed.saidAt)).toEqual(now)
  await speak(retailer, campaign.id, { key })
  await speak(retailer, campaign.id)
  expect(await db.pressed.count()).toBe(1)
  const read = ofCampaign.replace('ID', globalId('Campaign', campaign))
  const { node } = await runOk(read, {}, retailer)
  expect(node.pressed).toEqual(setPressed.pressed)
  await speak(retailer, campaign.id, { pressed: false })
  expect(await db.pressed.count()).toBe(0)
  expect((await runOk(read, {}, retailer)).node.pressed.saidAt).toBeNull()
})

test('of a week and of a record, too, but of nothing that it does not see', async () => {
  const { here, elsewhere } = organisation
  const { id: policyId } = await db.supplyPolicy.findFirstOrThrow({
    where: { id: (await makeSupplyPolicy(db)).version.policyId },
  })
  const visit = await makeVisit(db, { retailerId: here.retailer.id, staffId: here.manager.id })
  await makeTrace(db, visit)
  await speak(here.retailer, policyId, { about: 'SUPPLY_WEEK' })
  await speak(here.retailer, visit.id, { about: 'RECORD' })
  expect(await db.pressed.count()).toBe(2)
  const refused = async (shop: Shop, about: string, id: string) =>
    runRefused(say, { about, id, pressed: true, key: v7() }, shop)
  expect(await refused(elsewhere.retailer, 'RECORD', visit.id)).toBe('NOT_FOUND')
  expect(await refused(here.retailer, 'CAMPAIGN', v7())).toBe('NOT_FOUND')
  expect(await refused(here.retailer, 'SUPPLY_WEEK', v7())).toBe('NOT_FOUND')
  expect(await db.pressed.count()).toBe(2)
})

test('above the manager it is a figure from five shops on, in steps of five', async () => {
  const { supervisor, admin } = organisation
  const some = await shops(11)
  const told = async (who = supervisor) => (await runOk(figures, {}, who)).pressedFigures
  for (const shop of some.slice(0, 4)) await speak(shop, campaign.id)
  expect(await told()).toEqual([])
  await speak(some[4]!, campaign.id)
  const five = [
    {
      about: 'CAMPAIGN',
      shops: 5,
      campaign: { id: globalId('Campaign', campaign) },
      territory: null,
      supplyPolicy: null,
    },
  ]
  expect(await told()).toEqual(five)
  for (const shop of some.slice(5, 9)) await speak(shop, campaign.id)
  expect(await told()).toEqual(five)
  expect(await told(admin)).toEqual(five)
  await speak(some[9]!, campaign.id)
  expect((await told())[0].shops).toBe(10)
  // What was said long ago counts no more.
  await db.pressed.updateMany({ data: { saidAt: new Date(now.getTime() - 91 * 86_400_000) } })
  expect(await told()).toEqual([])
})

test('records of several visits are told together, by the territory, and one shop counts once', async () => {
  const { here, supervisor } = organisation
  const some = await shops(5)
  for (const shop of some)
    for (const day of [1, 2]) {
      const startedAt = new Date(`2026-11-0${day}T02:00:00Z`)
      const visit = await makeVisit(db, { retailerId: shop.id, staffId: here.manager.id, startedAt })
      await makeTrace(db, visit)
      await speak(shop, visit.id, { about: 'RECORD' })
    }
  const { pressedFigures } = await runOk(figures, {}, supervisor)
  expect(pressedFigures).toEqual([
    {
      about: 'RECORD',
      shops: 5,
      campaign: null,
      supplyPolicy: null,
      territory: { id: globalId('Territory', here.territory) },
    },
  ])
})

test('those who serve the shops never read it, by whatever role they have', async () => {
  const { here, supervisor } = organisation
  for (const shop of await shops(6)) await speak(shop, campaign.id)
  for (const who of [here.manager, here.orderClerk, here.courier, here.inspector])
    expect(await runRefused(figures, {}, who)).toBe('FORBIDDEN')
  const read = ofCampaign.replace('ID', globalId('Campaign', campaign))
  for (const who of [here.manager, supervisor, organisation.admin])
    expect((await runOk(read, {}, who)).node.pressed).toBeNull()
  const leads = await makeStaff(db, 'SUPERVISOR', { regionId: organisation.department.id })
  await db.staff.update({ where: { id: leads.id }, data: { roles: ['SUPERVISOR', 'MANAGER'] } })
  await db.territoryMember.updateMany({
    where: { territoryId: here.territory.id, role: 'MANAGER' },
    data: { staffId: leads.id },
  })
  expect((await runOk(figures, {}, leads)).pressedFigures).toEqual([])
  await db.territoryMember.updateMany({
    where: { territoryId: here.territory.id, role: 'MANAGER' },
    data: { staffId: here.manager.id },
  })
  expect((await runOk(figures, {}, leads)).pressedFigures).toHaveLength(1)
})

test('what was said before staff made a password is not shown to whoever knows it, and counts all the same', async () => {
  const { retailer } = organisation.here
  await speak(retailer, campaign.id)
  await db.user.update({ where: { id: retailer.userId }, data: { staffSetPasswordAt: now } })
  const read = ofCampaign.replace('ID', globalId('Campaign', campaign))
  expect((await runOk(read, {}, retailer)).node.pressed.saidAt).toBeNull()
  expect(await db.pressed.count()).toBe(1)
  await db.user.update({ where: { id: retailer.userId }, data: { staffSetPasswordAt: null } })
})
