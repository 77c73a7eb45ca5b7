import { makeOrganisation, makeSession, makeStaff } from '@kewo/testkit'
import { readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { useSchema } from '../../test/useSchema.ts'
import { keepViewer } from './keepViewer.ts'
import { loadViewer } from './loadViewer.ts'

const { db, live } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

beforeAll(async () => {
  organisation = await makeOrganisation(db)
})

async function keep({ userId }: { userId: string }) {
  const { token } = await makeSession(db, { userId })
  let loads = 0
  const kept = keepViewer(live, userId, () => {
    loads++
    return loadViewer(db, token, new Date(), 'Asia/Shanghai')
  })
  return { ...kept, loads: () => loads, token }
}

/** Settles once everything that was told before has arrived: PostgreSQL tells in the order of the commits. */
async function toldSoFar(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const hush = live.listen('registerImport', () => resolve())
  await live.publish(db, 'registerImport', { id: 'a mark' })
  await promise
  hush()
}

it('asks the database once, however often it is asked, and others change', async () => {
  const kept = await keep(organisation.here.manager)
  const before = await kept.now()
  await db.staff.update({ where: { id: organisation.here.courier.id }, data: { roles: ['COURIER'] } })
  await toldSoFar()
  expect(await kept.now()).toBe(before)
  expect(kept.loads()).toBe(1)
  kept.stop()
})

it.each<[string, (staff: { id: string }, token: string) => Promise<unknown>]>([
  ['roles change', ({ id }) => db.staff.update({ where: { id }, data: { roles: ['COURIER'] } })],
  ['the region changes', ({ id }) => move(id)],
  ['they leave', ({ id }) => db.staff.update({ where: { id }, data: { leftAt: new Date() } })],
  ['they are signed out', (_staff, token) => db.session.delete({ where: { token } })],
  ['a territory is given to them', ({ id }) => serve(id)],
  [
    'the territory is taken from them',
    async ({ id }) => {
      await serve(id)
      return db.territoryMember.deleteMany({ where: { staffId: id } })
    },
  ],
  ['a region is founded', () => db.region.create({ data: { name: '新区', kind: 'BRANCH' } })],
])('asks again when %s', async (_what, change) => {
  const staff = await makeStaff(db, 'MANAGER', { regionId: organisation.department.id })
  const kept = await keep(staff)
  await kept.now()
  await change(staff, kept.token)
  await toldSoFar()
  const after = await kept.now()
  expect(kept.loads()).toBe(2)
  expect(after).toEqual(await loadViewer(db, kept.token, new Date(), 'Asia/Shanghai'))
  kept.stop()
})

it('tries again when the database was away', async () => {
  let away = true
  const kept = keepViewer(live, organisation.admin.userId, () =>
    away ? Promise.reject(new Error('away')) : Promise.resolve(null),
  )
  await expect(kept.now()).rejects.toThrow('away')
  away = false
  expect(await kept.now()).toBeNull()
  kept.stop()
})

it('every table that a viewer is read from tells when it changes', async () => {
  const source = readFileSync(new URL('loadViewer.ts', import.meta.url), 'utf8')
  const tables = new Set([...source.matchAll(/\b(?:FROM|JOIN) "(\w+)"/g)].map(([, table]) => table!))
  expect(tables.size).toBeGreaterThan(4)
  const told = await db.$queryRaw<{ table: string }[]>`
    SELECT DISTINCT c.relname AS table FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
    WHERE t.tgname = 'tell_access'`
  expect(told.map(({ table }) => table).toSorted()).toEqual([...tables].toSorted())
})

const move = (id: string) =>
  db.staff.update({ where: { id }, data: { regionId: organisation.otherDepartment.id } })

async function serve(staffId: string): Promise<void> {
  const territoryId = organisation.elsewhere.territory.id
  await db.territoryMember.deleteMany({ where: { territoryId, role: 'MANAGER' } })
  await db.territoryMember.create({ data: { territoryId, staffId, role: 'MANAGER' } })
}
