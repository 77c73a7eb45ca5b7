import { type PressedAbout, pressedDays, pressedStep, shownPressed } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { listOf } from '../builder/cost.ts'
import { visibleRetailersSql } from '../retailer/access.ts'
import { PressedAboutType } from './pressed.ts'

type Figure = {
  about: PressedAbout
  campaignId: string | null
  policyId: string | null
  territoryId: string | null
  shops: number
}

const mostFigures = 20
const dayMs = 86_400_000

const PressedFigure = builder.objectRef<Figure>('PressedFigure').implement({
  description:
    '被压货: how many different shops say that they were pressed by one campaign, by the supply of one week, or by the visits in one territory. Never fewer than five, and never which.',
  fields: (t) => ({
    id: t.id({
      description: 'Of what it counts; no node.',
      resolve: ({ about, campaignId, policyId, territoryId }) =>
        `${about}:${campaignId ?? policyId ?? territoryId}`,
    }),
    about: t.expose('about', { type: PressedAboutType }),
    campaign: t.prismaField({
      type: 'Campaign',
      nullable: true,
      description: 'For CAMPAIGN.',
      resolve: (query, { campaignId }, _args, { db }) =>
        campaignId ? db.campaign.findUnique({ ...query, where: { id: campaignId } }) : null,
    }),
    supplyPolicy: t.prismaField({
      type: 'SupplyPolicy',
      nullable: true,
      description: 'For SUPPLY_WEEK.',
      resolve: (query, { policyId }, _args, { db }) =>
        policyId ? db.supplyPolicy.findUnique({ ...query, where: { id: policyId } }) : null,
    }),
    territory: t.prismaField({
      type: 'Territory',
      nullable: true,
      description: 'For RECORD: where the shops lie now.',
      resolve: (query, { territoryId }, _args, { db }) =>
        territoryId ? db.territory.findUnique({ ...query, where: { id: territoryId } }) : null,
    }),
    shops: t.int({
      description: 'Different shops of the last 90 days, in whole steps of five.',
      resolve: ({ shops }) => shownPressed(shops) ?? 0,
    }),
  }),
})

builder.queryField('pressedFigures', (t) =>
  t.withAuth({ may: 'readPressed' }).field({
    type: [PressedFigure],
    complexity: listOf(mostFigures),
    description:
      'What five shops or more say that they were pressed by, the most first; at most 20. Over the shops in scope, less those that the asker serves.',
    resolve: (_root, _args, { db, viewer, now }) => {
      const since = new Date(now.getTime() - pressedDays * dayMs)
      const served = viewer.territories.map(({ id }) => id)
      return db.$queryRaw<Figure[]>`
        SELECT p.about::text AS about,
               CASE WHEN p.about = 'CAMPAIGN' THEN p."aboutId" END AS "campaignId",
               CASE WHEN p.about = 'SUPPLY_WEEK' THEN p."aboutId" END AS "policyId",
               CASE WHEN p.about = 'RECORD' THEN "Retailer"."territoryId" END AS "territoryId",
               count(DISTINCT p."retailerId")::int AS shops
        FROM "Pressed" p JOIN "Retailer" ON "Retailer".id = p."retailerId"
        WHERE p."saidAt" > ${since} AND ${visibleRetailersSql(viewer)}
          AND ("Retailer"."territoryId" = ANY (${served}::uuid[])) IS NOT TRUE
          AND (p.about <> 'RECORD' OR "Retailer"."territoryId" IS NOT NULL)
        GROUP BY 1, 2, 3, 4 HAVING count(DISTINCT p."retailerId") >= ${pressedStep}
        ORDER BY shops DESC, 1, 2, 3, 4 LIMIT ${mostFigures}`
    },
  }),
)
