import { makeSetupToken } from '@kewo/db/setup'
import { daysFromNow, now } from '@kewo/testkit'
import { expect, it } from 'vitest'
import { useSchema } from '../../test/useSchema.ts'

const { db, runOk, runRefused, refusalOf } = useSchema()

const make = `mutation ($token: String!, $companyName: String!, $name: String!, $userName: String!, $password: String!) {
  makeFirstAdmin(token: $token, companyName: $companyName, name: $name, userName: $userName, password: $password) {
    ... on FirstAdmin { userName } ... on Refusal { code message } ... on InvalidInput { field } } }`
const typed = { companyName: '云岭公司', name: '赵倩', userName: 'zhao', password: 'a long password' }

it('is refused without a good token, and with bad input keeps the token', async () => {
  const token = await makeSetupToken(db, now)
  expect(await runRefused(make, { ...typed, token: 'guessed' }, null)).toBe('SetupLinkSpent')
  expect(await runRefused(make, { ...typed, token }, null, { now: daysFromNow(1.01) })).toBe('SetupLinkSpent')
  for (const [field, value] of [
    ['companyName', ' '],
    ['name', ''],
    ['userName', 'a/b'],
    ['password', 'short'],
  ] as const)
    expect(await refusalOf(make, { ...typed, token, [field]: value }, null)).toMatchObject({ field })
  expect(await db.company.count()).toBe(0)
  expect(await db.setupToken.count({ where: { usedAt: null } })).toBe(1)
})

it('makes the company with all it needs and its first admin, once', async () => {
  const token = await makeSetupToken(db, now)
  const both = await Promise.allSettled([
    runOk(make, { ...typed, token }, null),
    runOk(make, { ...typed, token, userName: 'second' }, null),
  ])
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await runRefused(make, { ...typed, token }, null)).toBe('SetupLinkSpent')
  const region = await db.region.findFirstOrThrow()
  expect(region).toMatchObject({ kind: 'COMPANY', name: '云岭公司', path: [region.id] })
  expect(await db.company.findFirstOrThrow()).toMatchObject({
    name: '云岭公司',
    timeZone: 'Asia/Shanghai',
    demo: false,
  })
  expect(await db.workingCalendar.count()).toBe(1)
  expect(await db.serviceLevelPolicy.count()).toBe(20)
  const [admin] = await db.staff.findMany()
  expect(admin).toMatchObject({ name: '赵倩', roles: ['ADMIN'], regionId: region.id })
  const asked = '{ people { totalCount } }'
  expect((await runOk(asked, {}, { userId: admin!.userId! })).people.totalCount).toBe(1)
  expect(JSON.stringify(await db.auditEntry.findMany())).not.toContain(typed.password)
})

it('leaves a company as it is whose last admin has gone', async () => {
  const token = await makeSetupToken(db, now)
  expect(await refusalOf(make, { ...typed, token, userName: 'ZHAO' }, null)).toMatchObject({
    field: 'userName',
  })
  await runOk(make, { ...typed, token, companyName: '别的名字', userName: 'next' }, null)
  expect(await db.company.count()).toBe(1)
  expect((await db.region.findFirstOrThrow()).name).toBe('云岭公司')
  expect(await db.serviceLevelPolicy.count()).toBe(20)
})
