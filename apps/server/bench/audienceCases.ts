import type { Db } from '@kewo/db'

/** An audience as the editor sends it, and the count of it as somebody would write it by hand. */
export type AudienceCase = { name: string; audience: object; sql: string }

const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64')
const quoted = (ids: readonly string[]) => ids.map((id) => `'${id}'`).join(', ')

/** From an audience of everybody to one that names 1,000 shops, the most that may be named. */
export async function audienceCases(db: Db): Promise<AudienceCase[]> {
  const { id: company } = await db.region.findFirstOrThrow({ where: { kind: 'COMPANY' } })
  const { id: branch } = await db.region.findFirstOrThrow({ where: { kind: 'BRANCH' } })
  const ids = (await db.retailer.findMany({ take: 1000, select: { id: true } })).map(({ id }) => id)
  const within = (region: string) =>
    `"regionId" IN (SELECT id FROM "Region" WHERE path && ARRAY['${region}'::uuid])`
  return [
    { name: 'every shop', audience: {}, sql: 'true' },
    {
      name: 'the whole company as a region',
      audience: { regionIds: [globalId('Region', company)] },
      sql: within(company),
    },
    { name: 'one branch', audience: { regionIds: [globalId('Region', branch)] }, sql: within(branch) },
    {
      name: 'grades 5 to 20',
      audience: { gradeFrom: 5, gradeTo: 20 },
      sql: 'grade BETWEEN 5 AND 20',
    },
    {
      name: 'something on every side',
      audience: {
        regionIds: [globalId('Region', company)],
        ...{ marketTypes: ['RURAL'], formats: ['CONVENIENCE', 'GROCERY'] },
        ...{ businessDistricts: ['SCHOOL', 'RESIDENTIAL', 'MARKET'], gradeFrom: 3, gradeTo: 25 },
      },
      sql: `${within(company)} AND "marketType" = 'RURAL' AND format IN ('CONVENIENCE', 'GROCERY')
        AND "businessDistrict" IN ('SCHOOL', 'RESIDENTIAL', 'MARKET') AND grade BETWEEN 3 AND 25`,
    },
    {
      name: 'one branch, 20 named in, 10 out',
      audience: {
        regionIds: [globalId('Region', branch)],
        includeRetailerIds: ids.slice(0, 20).map((id) => globalId('Retailer', id)),
        excludeRetailerIds: ids.slice(20, 30).map((id) => globalId('Retailer', id)),
      },
      sql: `(${within(branch)} OR id IN (${quoted(ids.slice(0, 20))})) AND id NOT IN (${quoted(ids.slice(20, 30))})`,
    },
    {
      name: 'one branch, 1,000 named in',
      audience: {
        regionIds: [globalId('Region', branch)],
        includeRetailerIds: ids.map((id) => globalId('Retailer', id)),
      },
      sql: `${within(branch)} OR id IN (${quoted(ids)})`,
    },
  ]
}
