import { makeHelpRequest, makeOrganisation, makeSession, makeStaff, now } from '@kewo/testkit'
import { beforeAll, describe, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'
import { seesStaff, visibleStaff } from './access.ts'

const { db, contextFor, runOk, runRefused, refusalOf, seen } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

beforeAll(async () => {
  organisation = await makeOrganisation(db)
})

const people = `query ($filter: StaffFilter, $first: Int, $after: String) { people(filter: $filter, first: $first, after: $after) {
  totalCount nodes { id name userName } pageInfo { hasNextPage endCursor } } }`
const create = `mutation ($input: StaffInput!, $userName: String!) { createStaff(input: $input, userName: $userName) {
  ... on StaffSignIn { userName password staff { id name roles } } ... on Refusal { code message } ... on InvalidInput { field } } }`
const update = `mutation ($id: ID!, $expected: Edition!, $input: StaffInput!) { updateStaff(id: $id, expected: $expected, input: $input) {
  ... on Staff { name phone roles memberships { role territory { name } } } ... on Refusal { code message } ... on InvalidInput { field } } }`
const reset = `mutation ($id: ID!) { resetStaffPassword(id: $id) { ... on StaffSignIn { userName password } ... on Refusal { code } } }`
const leave = `mutation ($id: ID!) { leaveStaff(id: $id) { ... on Staff { hasLeft memberships { role } } ... on Refusal { code message } } }`
const restore = `mutation ($id: ID!) { restoreStaff(id: $id) { hasLeft memberships { role } } }`

const input = (over = {}) => ({
  name: '赵倩',
  phone: '13800000000',
  roles: ['MANAGER'],
  regionId: globalId('Region', organisation.department),
  ...over,
})

type Page = {
  people: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
}

describe('the list of people', () => {
  it('shows admins everybody, supervisors their region, others nothing', async () => {
    const { admin, supervisor, otherSupervisor, here } = organisation
    const count = async (asker: { userId: string }) => (await runOk(people, {}, asker)).people.totalCount
    expect(await count(admin)).toBe(11)
    expect(await count(supervisor)).toBe(5)
    expect(await count(otherSupervisor)).toBe(5)
    for (const asker of [here.manager, here.orderClerk, here.courier, here.inspector, here.retailer])
      expect(await runRefused(people, {}, asker)).toBe('FORBIDDEN')
    expect(await runRefused(people, {}, null)).toBe('UNAUTHENTICATED')
  })

  it('searches, filters and pages', async () => {
    const { admin, here, east } = organisation
    const found = async (filter: object) => (await runOk(people, { filter }, admin)).people.totalCount
    expect(await found({ search: here.manager.name })).toBeGreaterThan(0)
    expect(await found({ search: '%' })).toBe(0)
    expect(await found({ role: 'SUPERVISOR' })).toBe(2)
    expect(await found({ regionId: globalId('Region', east) })).toBe(5)
    expect(await found({ left: true })).toBe(0)
    const met = new Set<string>()
    let after: string | null = null
    do {
      const { people: page }: Page = await runOk(people, { first: 4, after }, admin)
      for (const { id } of page.nodes) met.add(id)
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after)
    expect(met.size).toBe(11)
  })

  it('the row check and the list agree', async () => {
    const { admin, supervisor, here, elsewhere } = organisation
    const rows = await db.staff.findMany()
    for (const asker of [admin, supervisor, here.manager, elsewhere.courier, here.retailer]) {
      const { viewer } = await contextFor(asker, {})
      const listed = await db.staff.findMany({ where: visibleStaff(viewer!) })
      expect(listed.map(({ id }) => id).toSorted()).toEqual(
        rows
          .filter((row) => seesStaff(viewer, row))
          .map(({ id }) => id)
          .toSorted(),
      )
    }
    const read = 'query ($id: ID!) { node(id: $id) { ... on Staff { name userName } } }'
    const id = globalId('Staff', here.manager)
    expect((await runOk(read, { id }, supervisor)).node.name).toBe(here.manager.name)
    for (const asker of [here.retailer, elsewhere.manager, here.courier])
      expect(await runRefused(read, { id }, asker)).toBe('NOT_FOUND')
  })
})

describe('a new person', () => {
  it('gets a sign-in with a first password, and the audit log never sees it', async () => {
    const { createStaff } = await runOk(create, { input: input(), userName: 'Zhao.Qian' }, organisation.admin)
    expect(createStaff.password).toMatch(/^[2-9a-z]{4}(-[2-9a-z]{4}){2}$/)
    const user = await db.user.findFirstOrThrow({
      where: { username: 'zhao.qian' },
      include: { accounts: true },
    })
    expect(user.accounts[0]?.password).toBe(`plain:${createStaff.password}`)
    const entry = await db.auditEntry.findFirstOrThrow({ orderBy: { sequence: 'desc' } })
    expect(entry).toMatchObject({ action: 'createStaff', actor: organisation.admin.name })
    expect(JSON.stringify(entry)).not.toContain(createStaff.password)
    expect(entry.changes).toMatchObject({ userName: { from: null, to: 'Zhao.Qian' } })
  })

  it.each([
    ['a taken user name, in other letters', {}, 'ZHAO.qian', 'userName'],
    ['a user name with a stroke', {}, 'zhao/qian', 'userName'],
    ['a taken user name, spaced and in wide letters', {}, 'ｚｈａｏ . qian', 'userName'],
    ['no name', { name: ' ' }, 'x1', 'name'],
    ['no phone number', { phone: '前台' }, 'x1', 'phone'],
    ['no role', { roles: [] }, 'x1', 'roles'],
  ])('is refused with %s', async (_case, over, userName, field) => {
    const count = await db.staff.count()
    const refused = await refusalOf(create, { input: input(over), userName }, organisation.admin)
    expect(refused).toMatchObject({ code: 'InvalidInput', field })
    expect(await db.staff.count()).toBe(count)
  })
})

describe('changing a person', () => {
  it('saves, ends what was served in a role that is gone, and says so in the log', async () => {
    const { here, admin } = organisation
    const staff = await db.staff.findUniqueOrThrow({ where: { id: here.courier.id } })
    const variables = {
      id: globalId('Staff', staff),
      expected: await seen('Staff', staff),
      input: input({ roles: ['INSPECTOR'] }),
    }
    const { updateStaff } = await runOk(update, variables, admin)
    expect(updateStaff).toEqual({
      name: '赵倩',
      phone: '13800000000',
      roles: ['INSPECTOR'],
      memberships: [],
    })
    const entry = await db.auditEntry.findFirstOrThrow({ where: { action: 'updateStaff' } })
    expect(entry.changes).toMatchObject({
      roles: { from: ['COURIER'], to: ['INSPECTOR'] },
      territories: { from: [here.territory.name], to: [] },
      phone: { to: '***' },
    })
    const late = { ...variables, input: input({ roles: ['COURIER'] }) }
    expect(await runRefused(update, late, admin)).toBe('ChangedMeanwhile')
  })

  it('keeps the last admin', async () => {
    const { admin } = organisation
    const id = globalId('Staff', admin)
    const demoted = { id, expected: await seen('Staff', admin), input: input({ roles: ['MANAGER'] }) }
    expect(await runRefused(update, demoted, admin)).toBe('LastAdmin')
    expect(await runRefused(leave, { id }, admin)).toBe('LastAdmin')
    const why = 'query ($id: ID!) { node(id: $id) { ... on Staff { whyNotLeave { code } } } }'
    expect((await runOk(why, { id }, admin)).node.whyNotLeave.code).toBe('LastAdmin')
    const second = await makeStaff(db, 'ADMIN', { regionId: organisation.company.id })
    expect((await runOk(why, { id }, admin)).node.whyNotLeave).toBeNull()
    await runOk(leave, { id: globalId('Staff', second) }, admin)
  })

  it('two admins cannot remove each other at the same moment', async () => {
    const { admin, company } = organisation
    const other = await makeStaff(db, 'ADMIN', { regionId: company.id })
    const outcomes = await Promise.allSettled([
      runOk(leave, { id: globalId('Staff', other) }, admin),
      runOk(leave, { id: globalId('Staff', admin) }, other),
    ])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db.staff.count({ where: { roles: { has: 'ADMIN' }, leftAt: null } })).toBe(1)
    // The others of this file go on with the one that is left.
    const left = await db.staff.findFirstOrThrow({ where: { roles: { has: 'ADMIN' }, leftAt: null } })
    organisation.admin = { ...left, userId: left.userId! }
  })
})

it('whoever leaves is signed out everywhere, serves nobody, and hands back what lay there', async () => {
  const { elsewhere, admin } = organisation
  const { manager, retailer } = elsewhere
  const request = await makeHelpRequest(db, { retailerId: retailer.id })
  const assign =
    'mutation ($id: ID!, $staff: ID!) { assignHelpRequest(id: $id, assigneeId: $staff) { __typename } }'
  await runOk(assign, { id: globalId('HelpRequest', request), staff: globalId('Staff', manager) }, manager)
  await makeSession(db, { userId: manager.userId })
  const { leaveStaff } = await runOk(leave, { id: globalId('Staff', manager) }, admin)
  expect(leaveStaff).toEqual({ hasLeft: true, memberships: [] })
  expect(await db.session.count({ where: { userId: manager.userId } })).toBe(0)
  expect(await runRefused(people, {}, manager)).toBe('UNAUTHENTICATED')
  const after = await db.helpRequest.findUniqueOrThrow({ where: { id: request.id } })
  expect(after).toMatchObject({ assigneeId: null, desk: 'MANAGER' })
  await runOk(leave, { id: globalId('Staff', manager) }, admin)
  expect(await db.auditEntry.count({ where: { action: 'leaveStaff', subjectId: manager.id } })).toBe(1)
  expect(await runRefused(reset, { id: globalId('Staff', manager) }, admin)).toBe('NOT_FOUND')
})

it('who has left by a slip comes back as they were, but for what was given on; done twice, it is done once', async () => {
  const { here, admin, supervisor } = organisation
  const { manager } = here
  const id = globalId('Staff', manager)
  const me = '{ viewer { __typename } }'
  await runOk(leave, { id }, admin)
  expect((await runOk(me, {}, manager)).viewer).toBeNull()
  expect(await runRefused(restore, { id }, supervisor)).toBe('FORBIDDEN')
  for (let times = 0; times < 2; times++)
    expect((await runOk(restore, { id }, admin)).restoreStaff).toEqual({ hasLeft: false, memberships: [] })
  expect((await runOk(me, {}, manager)).viewer).not.toBeNull()
  expect(await db.auditEntry.count({ where: { action: 'restoreStaff', subjectId: manager.id } })).toBe(1)
})

it('a new password ends the sessions there are', async () => {
  const { here, admin } = organisation
  await makeSession(db, { userId: here.manager.userId, expiresAt: new Date(now.getTime() + 1e6) })
  const { resetStaffPassword } = await runOk(reset, { id: globalId('Staff', here.manager) }, admin)
  expect(resetStaffPassword.userName).not.toBe('')
  expect(await db.session.count({ where: { userId: here.manager.userId } })).toBe(0)
})

it('people are arranged by admins only', async () => {
  const { here, supervisor } = organisation
  await db.user.updateMany({ data: { mustChangePassword: false } })
  const id = globalId('Staff', here.inspector)
  const asked: [string, object][] = [
    [create, { input: input(), userName: 'nobody' }],
    [update, { id, expected: 'x', input: input() }],
    [reset, { id }],
    [leave, { id }],
  ]
  for (const [document, variables] of asked) {
    for (const asker of [
      supervisor,
      here.manager,
      here.orderClerk,
      here.courier,
      here.inspector,
      here.retailer,
    ])
      expect(await runRefused(document, { ...variables }, asker)).toBe('FORBIDDEN')
    expect(await runRefused(document, { ...variables }, null)).toBe('UNAUTHENTICATED')
  }
})
