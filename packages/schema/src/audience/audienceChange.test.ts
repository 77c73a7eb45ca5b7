import { makeOrganisation, makeRetailer } from '@kewo/testkit'
import { beforeAll, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'

const { db, runOk, runRefused, refusalOf } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

const change = `query ($from: AudienceInput!, $to: AudienceInput!) { audienceChange(from: $from, to: $to) {
  ... on AudienceChange { comingInCount goingOutCount comingIn { name } goingOut { name } }
  ... on Refusal { code message } ... on InvalidInput { field }
} }`

beforeAll(async () => {
  organisation = await makeOrganisation(db)
  const { department, otherDepartment } = organisation
  for (const [name, grade, regionId, over] of [
    ['三档店', 3, department.id, {}],
    ['五档店', 5, department.id, {}],
    ['九档店', 9, department.id, {}],
    ['别区九档店', 9, otherDepartment.id, {}],
    ['未定档店', null, department.id, {}],
    ['歇业店', 9, department.id, { closedAt: new Date('2026-01-01T00:00:00Z') }],
  ] as const)
    await makeRetailer(db, { name, grade, regionId, format: 'MALL', ...over })
})

const malls = { formats: ['MALL'] }
const ask = async (from: object, to: object, asker = organisation.admin) =>
  (await runOk(change, { from, to }, asker)).audienceChange

it('names the open shops that come in and those that go out', async () => {
  expect(await ask({ ...malls, gradeTo: 5 }, { ...malls, gradeFrom: 5 })).toEqual({
    comingInCount: 2,
    goingOutCount: 1,
    comingIn: [{ name: '别区九档店' }, { name: '九档店' }],
    goingOut: [{ name: '三档店' }],
  })
})

it('counts a shop without a grade as coming in when the limit on grades is lifted', async () => {
  expect(await ask({ ...malls, gradeFrom: 1 }, malls)).toMatchObject({
    comingIn: [{ name: '未定档店' }],
    goingOutCount: 0,
  })
})

it('is nothing between an audience and itself', async () => {
  expect(await ask(malls, malls)).toEqual({ comingInCount: 0, goingOutCount: 0, comingIn: [], goingOut: [] })
})

it('shows each only shops that they see', async () => {
  const { otherSupervisor } = organisation
  expect(await ask({ ...malls, gradeTo: 5 }, { ...malls, gradeFrom: 5 }, otherSupervisor)).toEqual({
    comingInCount: 1,
    goingOutCount: 0,
    comingIn: [{ name: '别区九档店' }],
    goingOut: [],
  })
})

it.each([
  ['from', { gradeFrom: 0 }, {}],
  ['to', {}, { gradeFrom: 0 }],
])('refuses a grade that is none in %s', async (_side, from, to) => {
  expect(await refusalOf(change, { from, to }, organisation.admin)).toMatchObject({ field: 'gradeFrom' })
})

it('is not for shops, nor for strangers', async () => {
  const variables = {
    from: malls,
    to: { includeRetailerIds: [globalId('Retailer', organisation.here.retailer)] },
  }
  expect(await runRefused(change, variables, organisation.here.retailer)).toBe('FORBIDDEN')
  expect(await runRefused(change, variables, null)).toBe('UNAUTHENTICATED')
})
