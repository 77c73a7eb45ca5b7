import {
  dayFromNow,
  daysFromNow,
  makeCampaign,
  makeFile,
  makeOrganisation,
  makeParticipation,
  makeRetailer,
  makeRetailerOf,
  now,
} from '@kewo/testkit'
import type { Audience } from '@kewo/db'
import { beforeAll, describe, expect, it } from 'vitest'
import { visibleFiles } from '../index.ts'
import { globalId, useSchema } from '../../test/useSchema.ts'
import { seesCampaign, visibleCampaigns } from './access.ts'

const { db, contextFor, runOk, refusalOf } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>
let campaign: Awaited<ReturnType<typeof makeCampaign>>
let inside: { userId: string; id: string }
/** Those who must never learn of it, each for another reason. */
let outsiders: [string, { userId: string } | null][] = []

const secret = '云岭·春雪 只给高档位'

beforeAll(async () => {
  organisation = await makeOrganisation(db)
  const { here, elsewhere } = organisation
  const pictures = { imageId: (await makeFile(db)).id, referenceImageId: (await makeFile(db)).id }
  inside = await makeRetailerOf(db, here.territory, { grade: 25 })
  const named = await makeRetailerOf(db, here.territory, { grade: 26 })
  campaign = await makeCampaign(
    db,
    { title: secret, gain: secret, body: secret, ...pictures, controlPercent: 10, controlSeed: 'seed' },
    { regionIds: [organisation.east.id], gradeFrom: 20, excludeRetailerIds: [named.id] },
  )
  const control = await makeRetailerOf(db, here.territory, { grade: 25 })
  await db.drawnShop.create({ data: { campaignId: campaign.id, retailerId: control.id, inControl: true } })
  outsiders = [
    ['a shop of the control group', control],
    ['a shop of a lower grade', here.retailer],
    ['a shop of another region', elsewhere.retailer],
    ['a shop named out', named],
    ['a shop without a grade', await makeRetailerOf(db, here.territory, { grade: null })],
    [
      'a shop of the audience whose licence has expired',
      await makeRetailerOf(db, here.territory, { grade: 25, licenceExpiresOn: dayFromNow(-1) }),
    ],
    [
      'a shop of the audience whose licence was revoked',
      await makeRetailerOf(db, here.territory, { grade: 25, licenceRevokedAt: daysFromNow(-1) }),
    ],
    ['a stranger', null],
  ]
})

const paths: [string, string, () => object][] = [
  ['the list', `{ campaigns { totalCount nodes { title } } }`, () => ({})],
  [
    'the list, searched',
    `query ($s: String) { campaigns(filter: { search: $s }) { totalCount nodes { id } } }`,
    () => ({ s: '春雪' }),
  ],
  [
    'the list, by status',
    `{ campaigns(filter: { statuses: [LIVE, DRAFT, SCHEDULED, ENDED, CANCELLED] }, orderBy: ENDS) { totalCount edges { cursor } } }`,
    () => ({}),
  ],
  ['what it can answer', `{ campaignsToAnswer { title } }`, () => ({})],
  [
    'its id',
    `query ($id: ID!) { node(id: $id) { id ... on Campaign { title } } }`,
    () => ({ id: globalId('Campaign', campaign) }),
  ],
  [
    'its brand’s page',
    `query ($id: ID!) { node(id: $id) { ... on Brand { campaigns { title } } } }`,
    () => ({ id: globalId('Brand', { id: campaign.brandId }) }),
  ],
  ['the list of brands', `{ brands { nodes { campaigns { title } } } }`, () => ({})],
  [
    'the search for brands',
    `query ($s: String) { brands(filter: { search: $s }) { totalCount } }`,
    () => ({ s: '只给高档位' }),
  ],
  [
    'joining it',
    `mutation ($id: ID!) { joinCampaign(id: $id) { __typename ... on Refusal { message } ... on Campaign { title } } }`,
    () => ({ id: globalId('Campaign', campaign) }),
  ],
  [
    'declining it',
    `mutation ($id: ID!) { declineCampaign(id: $id, reason: NO_SPACE) { __typename ... on Refusal { message } ... on Campaign { title } } }`,
    () => ({ id: globalId('Campaign', campaign) }),
  ],
]

/** What an answer gives away: everything in it but the question itself. */
async function answerTo(
  document: string,
  variables: object,
  asker: { userId: string } | null,
): Promise<string> {
  try {
    return JSON.stringify(await runOk(document, { ...variables }, asker))
  } catch {
    const { code, message } = await refusalOf(document, { ...variables }, asker)
    return `${code} ${message}`
  }
}

describe('a shop outside the audience never learns of a campaign', () => {
  it.each(paths)('by %s', async (_what, document, variables) => {
    for (const [who, asker] of outsiders) {
      const answer = await answerTo(document, variables(), asker)
      expect(answer, who).not.toContain(secret)
      expect(answer, who).not.toContain(globalId('Campaign', campaign))
      expect(answer, who).not.toMatch(/"totalCount":[1-9]|"title"|"cursor"|Campaign(Not|Has|Is)/)
    }
    expect(await db.participation.count()).toBe(0)
  })

  it('by an id: it is told the same as for an id that does not exist', async () => {
    for (const [, document, variables] of paths.filter(([, , given]) => ofTheCampaign(given())))
      for (const [, asker] of outsiders) {
        const nowhere = { id: globalId('Campaign', { id: '019a0000-0000-7000-8000-000000000000' }) }
        expect(await answerTo(document, variables(), asker)).toBe(
          (await answerTo(document, nowhere, asker)).replaceAll(
            nowhere.id,
            (variables() as { id: string }).id,
          ),
        )
      }
  })

  it('by the address of its pictures', async () => {
    const seen = async (asker: { userId: string }) => {
      const { viewer } = await contextFor(asker, {})
      const ids = [campaign.imageId!, campaign.referenceImageId!]
      return db.file.count({ where: { id: { in: ids }, AND: visibleFiles(viewer!, now) } })
    }
    for (const [who, asker] of outsiders) if (asker) expect(await seen(asker), who).toBe(0)
    expect(await seen(inside)).toBe(2)
    expect(await seen(organisation.here.courier)).toBe(2)
  })

  it('while the shop inside finds it on each of these paths', async () => {
    for (const [what, document, variables] of paths) {
      if (what === 'the search for brands') continue
      const answer = await answerTo(document, variables(), inside)
      expect(answer, what).toMatch(/"totalCount":1|春雪|"title"/)
      await db.participation.deleteMany()
    }
  })
})

function ofTheCampaign(variables: object): boolean {
  return 'id' in variables && variables.id === globalId('Campaign', campaign)
}

describe('the list and the row check agree', () => {
  it('for every viewer and every state of a campaign', async () => {
    const { here, elsewhere, admin, supervisor } = organisation
    const answered = await makeCampaign(db, {}, { gradeFrom: 30 })
    await makeParticipation(db, { campaignId: answered.id, retailerId: here.retailer.id, status: 'DECLINED' })
    for (const over of [
      { publishedAt: null },
      { startsAt: daysFromNow(1) },
      { startsAt: now },
      { publishedAt: daysFromNow(1) },
      { endsAt: daysFromNow(-1), startsAt: daysFromNow(-2) },
      { cancelledAt: daysFromNow(-1) },
    ])
      for (const audience of [
        {},
        { gradeFrom: 20 },
        { includeRetailerIds: [elsewhere.retailer.id], gradeFrom: 30 },
      ])
        await makeCampaign(db, over, audience)
    const rows = await db.campaign.findMany({ include: { audience: true } })
    const ungraded = await makeRetailer(db, { grade: null })
    const control = await makeRetailerOf(db, here.territory)
    const drawn = rows.filter((_row, index) => index % 2 === 0)
    for (const row of drawn) {
      await db.campaign.update({ where: { id: row.id }, data: { controlSeed: 'seed' } })
      row.controlSeed = 'seed'
    }
    await db.drawnShop.createMany({
      data: drawn.map(({ id }) => ({ campaignId: id, retailerId: control.id, inControl: true })),
    })
    for (const asker of [
      admin,
      supervisor,
      here.manager,
      here.retailer,
      elsewhere.retailer,
      inside,
      ungraded,
      control,
    ]) {
      const { viewer } = await contextFor(asker, {})
      const listed = await db.campaign.findMany({
        where: visibleCampaigns(viewer!, now),
        select: { id: true },
      })
      const seen: string[] = []
      for (const row of rows as ((typeof rows)[number] & { audience: Audience })[])
        if (await seesCampaign(viewer, row, { db, now })) seen.push(row.id)
      expect(seen.toSorted()).toEqual(listed.map(({ id }) => id).toSorted())
    }
  })
})
