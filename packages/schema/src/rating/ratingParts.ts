import { type RatingPart as Part, ratingGroupings, ratingParts, type BatchKind } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { Format, MarketType } from '../retailer/retailer.ts'
import { ratingFigures } from './figures.ts'
import { RatedRoleType } from './rating.ts'
import { inScope, RatingAggregateType } from './ratingFigures.ts'

const RatingGrouping = builder.enumType('RatingGrouping', {
  values: ratingGroupings,
  description: 'By what the ratings behind a figure can be taken apart. MONTH is the month of release.',
})

type Row = Pick<Part, 'key' | 'aggregate'> &
  Pick<BatchKind, 'marketType' | 'format'> & {
    month: string | null
    territory: { name: string; nameEn: string | null } | null
  }

const RatingPart = builder.objectRef<Row>('RatingPart').implement({
  description:
    'What a figure is made of: whole batches of at least five shops. Only the field of the grouping asked for is set; none is, for batches whose shops differ in it.',
  fields: (t) => ({
    key: t.exposeString('key', { nullable: true, description: 'Tells the parts apart.' }),
    month: t.exposeString('month', { nullable: true, description: 'Such as 2026-11.' }),
    territoryName: t.string({ nullable: true, resolve: ({ territory }) => territory?.name ?? null }),
    territoryNameEn: t.string({ nullable: true, resolve: ({ territory }) => territory?.nameEn ?? null }),
    marketType: t.expose('marketType', { type: MarketType, nullable: true }),
    format: t.expose('format', { type: Format, nullable: true }),
    aggregate: t.expose('aggregate', { type: RatingAggregateType }),
  }),
})

builder.queryField('ratingParts', (t) =>
  t.withAuth({ staff: true }).field({
    type: [RatingPart],
    description:
      'A figure of the scope of the viewer taken apart. Nothing for one that is hidden. The response rate is not taken apart.',
    args: {
      role: t.arg({ type: RatedRoleType, required: true }),
      of: t.arg.id({ required: true, description: 'Plain id, as a RatingFigure gives it.' }),
      by: t.arg({ type: RatingGrouping, required: true }),
    },
    complexity: 500,
    resolve: async (_root, { role, of, by }, { db, viewer, now, timeZone }) => {
      const figures = await ratingFigures(db, role, now)
      const figure = figures.find(({ id }) => id === of)
      const parts = ratingParts(found(figure && inScope(viewer, figure) ? figure : null), by, timeZone)
      const ids = by === 'TERRITORY' ? parts.flatMap(({ key }) => key ?? []) : []
      const territories = await db.territory.findMany({ where: { id: { in: ids } } })
      return parts.map(({ key, aggregate, batches }) => ({
        ...{ key, aggregate },
        month: by === 'MONTH' ? key : null,
        territory: territories.find(({ id }) => id === key) ?? null,
        marketType: by === 'MARKET_TYPE' ? (batches[0]?.kind.marketType ?? null) : null,
        format: by === 'FORMAT' ? (batches[0]?.kind.format ?? null) : null,
      }))
    },
  }),
)
