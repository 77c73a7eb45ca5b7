import { makeOrganisation, makeRetailer } from '@kewo/testkit'
import { beforeAll, describe, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'

const { db, runOk, runRefused, refusalOf } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

const preview = `query ($audience: AudienceInput!, $search: String) { audiencePreview(audience: $audience) {
  ... on AudiencePreview { count withoutLicenceCount urbanCount ruralCount allCount allUrbanCount allRuralCount
    samples { name } shops(search: $search) { name } }
  ... on Refusal { code message } ... on InvalidInput { field }
} }`

beforeAll(async () => {
  organisation = await makeOrganisation(db)
  const { department, otherDepartment } = organisation
  for (let index = 0; index < 8; index++)
    await makeRetailer(db, {
      name: `柳林村 ${index} 店`,
      regionId: index < 6 ? department.id : otherDepartment.id,
      marketType: index % 2 ? 'URBAN' : 'RURAL',
      format: 'CONVENIENCE',
      grade: index + 1,
    })
  await makeRetailer(db, {
    regionId: department.id,
    format: 'CONVENIENCE',
    closedAt: new Date('2026-01-01T00:00:00Z'),
  })
  await makeRetailer(db, {
    regionId: department.id,
    format: 'CONVENIENCE',
    licenceExpiresOn: new Date('2026-01-01T00:00:00Z'),
  })
})

const ask = async (audience: object, asker = organisation.admin, search?: string) =>
  (await runOk(preview, { audience, search }, asker)).audiencePreview

describe('the live count of an audience', () => {
  it('counts open shops, urban and rural, against all', async () => {
    expect(await ask({ formats: ['CONVENIENCE'] })).toMatchObject({
      ...{ count: 8, withoutLicenceCount: 1 },
      urbanCount: 4,
      ruralCount: 4,
      allCount: 10,
    })
  })

  it('takes a region with everything below it, and named shops in and out', async () => {
    const { east, elsewhere, here } = organisation
    const { count } = await ask({
      regionIds: [globalId('Region', east)],
      includeRetailerIds: [globalId('Retailer', elsewhere.retailer)],
      excludeRetailerIds: [globalId('Retailer', here.retailer)],
    })
    expect(count).toBe(7)
  })

  it('shows three shops of it, the same each time, and finds one by name', async () => {
    const first = await ask({ formats: ['CONVENIENCE'] })
    expect(first.samples).toHaveLength(3)
    expect(new Set(first.samples.map(({ name }: { name: string }) => name)).size).toBe(3)
    expect((await ask({ formats: ['CONVENIENCE'] })).samples).toEqual(first.samples)
    expect((await ask({ formats: ['CONVENIENCE'] }, organisation.admin, '村 3')).shops).toEqual([
      { name: '柳林村 3 店' },
    ])
  })

  it('is nought for an audience of nobody', async () => {
    expect(await ask({ gradeFrom: 30, gradeTo: 30 })).toMatchObject({ count: 0, samples: [], shops: [] })
  })

  it('counts for each only the shops that they see', async () => {
    expect(await ask({}, organisation.supervisor)).toMatchObject({ count: 7, allCount: 7 })
    expect(await ask({}, organisation.here.manager)).toMatchObject({ count: 1, allCount: 1 })
    const elsewhere = await ask({ formats: ['CONVENIENCE'] }, organisation.otherSupervisor)
    expect(elsewhere).toMatchObject({ count: 2 })
  })

  it.each([
    ['gradeFrom', { gradeFrom: 0 }],
    ['gradeTo', { gradeFrom: 9, gradeTo: 3 }],
  ])('refuses a wrong %s by field', async (field, audience) => {
    expect(await refusalOf(preview, { audience }, organisation.admin)).toMatchObject({
      code: 'InvalidInput',
      field,
    })
  })

  it('is not for shops, nor for strangers', async () => {
    expect(await runRefused(preview, { audience: {} }, organisation.here.retailer)).toBe('FORBIDDEN')
    expect(await runRefused(preview, { audience: {} }, null)).toBe('UNAUTHENTICATED')
  })
})
