import { makeOrganisation, makeRetailer } from '@kewo/testkit'
import { beforeAll, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'

const { db, runOk, runRefused, refusalOf } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>
let shop: { id: string }

const reason = `query ($audience: AudienceInput!, $retailerId: ID!) {
  audienceReason(audience: $audience, retailerId: $retailerId) {
    ... on AudienceReason { included decidedBy sides { side fits } retailer { name } }
    ... on Refusal { code message } ... on InvalidInput { field }
} }`

beforeAll(async () => {
  organisation = await makeOrganisation(db)
  const { id: regionId } = organisation.department
  shop = await makeRetailer(db, { name: '柳林店', regionId, marketType: 'RURAL', grade: 14 })
})

const ask = async (audience: object, asker = organisation.admin) => {
  const variables = { audience, retailerId: globalId('Retailer', shop) }
  return (await runOk(reason, variables, asker)).audienceReason
}

it('says side by side what fits and what does not', async () => {
  const { east } = organisation
  const audience = { regionIds: [globalId('Region', east)], marketTypes: ['RURAL'], gradeTo: 12 }
  expect(await ask(audience)).toEqual({
    included: false,
    decidedBy: 'SIDES',
    sides: [
      { side: 'REGION', fits: true },
      { side: 'MARKET_TYPE', fits: true },
      { side: 'GRADE', fits: false },
    ],
    retailer: { name: '柳林店' },
  })
})

it('says that the shop is named, in or out', async () => {
  const named = [globalId('Retailer', shop)]
  expect(await ask({ gradeTo: 12, includeRetailerIds: named })).toMatchObject({
    included: true,
    decidedBy: 'NAMED_IN',
    sides: [{ side: 'GRADE', fits: false }],
  })
  expect(await ask({ excludeRetailerIds: named })).toMatchObject({ included: false, decidedBy: 'NAMED_OUT' })
})

it('follows a shop that is graded anew', async () => {
  await db.retailer.update({ where: { id: shop.id }, data: { grade: 12 } })
  expect(await ask({ gradeTo: 12 })).toMatchObject({ included: true })
})

it('knows no shop beyond what the viewer sees', async () => {
  expect(await ask({}, organisation.otherSupervisor)).toBeNull()
})

it('refuses an audience that is none', async () => {
  const variables = { audience: { gradeFrom: 40 }, retailerId: globalId('Retailer', shop) }
  expect(await refusalOf(reason, variables, organisation.admin)).toMatchObject({ field: 'gradeFrom' })
})

it('is not for shops, nor for strangers', async () => {
  const variables = { audience: {}, retailerId: globalId('Retailer', shop) }
  expect(await runRefused(reason, variables, organisation.here.retailer)).toBe('FORBIDDEN')
  expect(await runRefused(reason, variables, null)).toBe('UNAUTHENTICATED')
})
