import { makeOrganisation, makeSession, now } from '@kewo/testkit'
import { beforeAll, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'

const { db, runOk, runRefused } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

beforeAll(async () => {
  organisation = await makeOrganisation(db)
})

const list = '{ mySessions { id device isThisOne } }'

it('lists one’s own, ends one, and ends all others', async () => {
  const { manager, courier } = organisation.here
  const phone = await makeSession(db, {
    userId: manager.userId,
    userAgent: 'Mozilla/5.0 (Linux; Android 14) Chrome/140 MicroMessenger/8',
    seenAt: now,
  })
  const foreign = await makeSession(db, { userId: courier.userId })
  const { mySessions } = await runOk(list, {}, manager)
  expect(mySessions).toContainEqual({ id: phone.id, device: 'Android, WeChat', isThisOne: false })
  expect(mySessions.filter(({ isThisOne }: { isThisOne: boolean }) => isThisOne)).toHaveLength(1)
  expect(JSON.stringify(mySessions)).not.toContain(foreign.id)

  const end = 'mutation ($id: UUID!) { endSession(id: $id) }'
  expect(await runOk(end, { id: foreign.id }, manager)).toEqual({ endSession: false })
  expect(await runOk(end, { id: phone.id }, manager)).toEqual({ endSession: true })
  expect(await db.session.count({ where: { id: { in: [foreign.id, phone.id] } } })).toBe(1)

  await makeSession(db, { userId: manager.userId })
  const { endOtherSessions } = await runOk('mutation { endOtherSessions }', {}, manager)
  expect(endOtherSessions).toBeGreaterThan(0)
  expect(await db.session.count({ where: { userId: manager.userId } })).toBe(1)
  const acts = await db.auditEntry.findMany({
    where: { userId: manager.userId },
    orderBy: { sequence: 'asc' },
  })
  expect(acts.map(({ action }) => action)).toEqual(['endSession', 'endOtherSessions'])
})

it('codes that are lost are turned off by another admin, who is named to the person', async () => {
  const { admin, here } = organisation
  const { manager } = here
  await db.user.update({ where: { id: manager.userId }, data: { twoFactorEnabled: true } })
  await db.twoFactor.create({ data: { userId: manager.userId, secret: 's', backupCodes: 'b' } })
  await makeSession(db, { userId: manager.userId })
  const reset =
    'mutation ($id: ID!) { resetSecondFactor(id: $id) { ... on Staff { hasSecondFactor } ... on Refusal { code } } }'
  const id = globalId('Staff', manager)
  for (const asker of [organisation.supervisor, manager, here.retailer])
    expect(await runRefused(reset, { id }, asker)).toBe('FORBIDDEN')
  expect(await runRefused(reset, { id: globalId('Staff', admin) }, admin)).toBe('InvalidInput')
  expect(await runOk(reset, { id }, admin)).toEqual({ resetSecondFactor: { hasSecondFactor: false } })
  expect(await db.session.count({ where: { userId: manager.userId } })).toBe(0)
  expect(await db.twoFactor.count()).toBe(0)
  expect(await db.notification.findMany({ where: { userId: manager.userId } })).toMatchObject([
    { kind: 'SECOND_FACTOR_RESET', params: { name: admin.name } },
  ])
  expect(await db.auditEntry.count({ where: { action: 'resetSecondFactor', subjectId: manager.id } })).toBe(1)
})
