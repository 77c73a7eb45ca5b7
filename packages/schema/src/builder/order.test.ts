import {
  makeCampaign,
  makeGuidance,
  makeOrganisation,
  makeParticipation,
  makeRetailerOf,
  makeStaff,
} from '@kewo/testkit'
import { parse } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'
import { schema } from '../index.ts'
import { costOf } from './cost.ts'
import { inDirection } from './order.ts'

const { db, runOk } = useSchema()
let admin: { userId: string }
let manager: { userId: string }
/** Of lists that belong to something: its id. */
const ofWhat: Record<string, string> = {}

beforeAll(async () => {
  const organisation = await makeOrganisation(db)
  admin = organisation.admin
  manager = organisation.here.manager
  const shop = (name: string, more: object) =>
    makeRetailerOf(db, organisation.here.territory, { name, ...more })
  const at = new Date('2026-11-01T02:00:00Z')
  // Equals and rows without a value, so that a page ends among them.
  await shop('张湾店', { grade: 3, lastVisitedAt: at })
  await shop('安阳店', { grade: 3, lastVisitedAt: at })
  await shop('安阳店', { grade: null, lastVisitedAt: null })
  await shop('茅箭店', { grade: 30, lastVisitedAt: new Date('2026-11-02T02:00:00Z') })
  await shop('郧阳店', { grade: null, lastVisitedAt: null })
  for (const name of ['周正', '安宁', '安宁', '吴起'])
    await makeStaff(db, 'COURIER', { name, regionId: organisation.east.id })
  for (const day of [3, 1, 1, 2]) {
    const validUntil = day === 2 ? null : new Date(`2027-01-0${day}`)
    await makeGuidance(db, { validUntil })
    await makeCampaign(db, { startsAt: at, endsAt: new Date(`2026-12-0${day}T16:00:00Z`) })
  }
  const campaign = await makeCampaign(db)
  ofWhat['participations'] = globalId('Campaign', campaign)
  for (const { id: retailerId } of await db.retailer.findMany())
    await makeParticipation(db, { campaignId: campaign.id, retailerId, answeredAt: at })
  ofWhat['reachShops'] = globalId('GuidanceVersion', (await makeGuidance(db)).version)
  const run = {
    fileName: '登记册.csv',
    fileHash: 'a',
    mappingName: 'm',
    mapping: {},
    status: 'COMPLETED',
  } as const
  for (const refused of [3, 1, 1]) {
    const { id } = await db.registerImport.create({ data: { ...run, startedAt: at, refused } })
    ofWhat['issues'] = globalId('RegisterImport', { id })
    for (const [line, kind] of [
      [4, 'REFUSED'],
      [2, 'DOUBTFUL'],
      [2, 'REFUSED'],
      [9, 'DOUBTFUL'],
      [4, 'DOUBTFUL'],
    ] as const)
      await db.registerImportIssue.create({ data: { importId: id, line, kind, field: 'name', reason: 'x' } })
  }
})

const lists = [
  ['retailers', 'RetailerOrder', ['NAME', 'LAST_VISIT', 'GRADE']],
  ['people', 'StaffOrder', ['NAME', 'REGION']],
  ['territories', 'TerritoryOrder', ['NAME', 'REGION']],
  ['campaigns', 'CampaignOrder', ['CHANGED', 'STARTS', 'ENDS']],
  ['guidances', 'GuidanceOrder', ['CHANGED', 'PUBLISHED', 'ENDS']],
  ['registerImports', 'RegisterImportOrder', ['STARTED', 'REFUSED']],
] as const

/** Lists of something; those of shops' answers as the manager of these shops sees them. */
const within = [
  ['participations', 'ParticipationOrder', ['ANSWERED', 'SHOP'], 'Campaign'],
  ['issues', 'RegisterIssueOrder', ['WORST', 'LINE'], 'RegisterImport'],
] as const

const cases = [
  ...lists.flatMap(([field, type, orders]) => orders.map((order) => [field, type, order, null] as const)),
  ...within.flatMap(([field, type, orders, of]) => orders.map((order) => [field, type, order, of] as const)),
  ['reachShops', null, 'NAME', null] as const,
]

function documentOf(field: string, type: string | null, of: string | null): string {
  const variables = [
    type && `$by: ${type}`,
    field in ofWhat && '$id: ID!',
    '$direction: SortDirection, $first: Int, $after: String, $last: Int, $before: String',
  ]
  const order = type ? 'orderBy: $by' : 'of: $id'
  const list = `list: ${field}(${order}, direction: $direction, first: $first, after: $after, last: $last, before: $before) {
    nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`
  const asked = of ? `node(id: $id) { ... on ${of} { ${list} } }` : list
  return `query (${variables.filter(Boolean).join(', ')}) { ${asked} }`
}

type Page = {
  list: {
    nodes: { id: string }[]
    pageInfo: {
      hasNextPage: boolean
      hasPreviousPage: boolean
      startCursor: string | null
      endCursor: string | null
    }
  }
}

describe.each(cases)('%s by %s %s', (field, type, by, of) => {
  const ask = async (variables: object): Promise<Page> => {
    const asker = field === 'participations' ? manager : admin
    const answer = await runOk(
      documentOf(field, type, of),
      { ...(type && { by }), ...(field in ofWhat && { id: ofWhat[field] }), ...variables },
      asker,
    )
    return of ? answer.node : answer
  }
  const all = async (direction: string) =>
    (await ask({ direction, first: 100 })).list.nodes.map(({ id }) => id)

  it('goes the other way round when asked', async () => {
    const up = await all('ASC')
    expect(up.length).toBeGreaterThan(1)
    expect((await all('DESC')).toReversed()).toEqual(up)
    const unsaid = (await ask({ first: 100 })).list.nodes.map(({ id }) => id)
    expect([up, up.toReversed()]).toContainEqual(unsaid)
  })

  it.each(['ASC', 'DESC'])('pages on and back without missing or repeating a row: %s', async (direction) => {
    const whole = await all(direction)
    const forth: string[] = []
    const starts: (string | null)[] = []
    for (let after: string | null = null, more = true; more;) {
      const { list } = await ask({ direction, first: 2, after })
      forth.push(...list.nodes.map(({ id }) => id))
      starts.push(list.pageInfo.startCursor)
      after = list.pageInfo.endCursor
      more = list.pageInfo.hasNextPage
    }
    expect(forth).toEqual(whole)
    const back: string[] = []
    for (let before = starts.at(-1), more = true; more;) {
      const { list } = await ask({ direction, last: 2, before })
      back.unshift(...list.nodes.map(({ id }) => id))
      before = list.pageInfo.startCursor
      more = list.pageInfo.hasPreviousPage
    }
    const lastPage = whole.length % 2 || 2
    expect(back).toEqual(whole.slice(0, whole.length - lastPage))
  })
})

it('a page that is read backwards is cut and reckoned like one that is read on', async () => {
  const document = 'query ($last: Int) { retailers(last: $last) { nodes { id } } }'
  const count = await db.retailer.count()
  expect((await runOk(document, { last: 5_000 }, admin)).retailers.nodes).toHaveLength(count)
  const cost = (rows: { last: number }) => costOf(schema, parse(document), rows).complexity
  const onward = parse(document.replaceAll('last', 'first'))
  expect(cost({ last: 5_000 })).toBe(costOf(schema, onward, { first: 100 }).complexity)
})

it('turns every part of an order round', () => {
  const keys: [object, ...object[]] = [
    { region: { name: 'asc' } },
    { grade: { sort: 'desc', nulls: 'last' } },
    { id: 'asc' },
  ]
  expect(inDirection(keys as never, 'ASC')).toEqual(keys)
  expect(inDirection(keys as never, null)).toEqual(keys)
  expect(inDirection(keys as never, 'DESC')).toEqual([
    { region: { name: 'desc' } },
    { grade: { sort: 'asc', nulls: 'first' } },
    { id: 'desc' },
  ])
})
