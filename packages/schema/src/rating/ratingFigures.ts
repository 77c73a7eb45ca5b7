import { type RatingAggregate, releasedWords } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { listOf } from '../builder/cost.ts'
import { found } from '../builder/errors.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { type Figure, isShown, ratingFigures } from './figures.ts'
import { RatedRoleType } from './rating.ts'

export const RatingAggregateType = builder.objectRef<RatingAggregate>('RatingAggregate').implement({
  description: 'What may be shown of ratings: never over fewer than five shops.',
  fields: (t) => ({
    average: t.exposeFloat('average', {
      description:
        '1 to 5: (sum of stars + 5 × mean of the region) ÷ (count + 5), so that few ratings weigh little.',
    }),
    count: t.exposeInt('count', {
      description:
        'Ratings of the last 12 months that have been released: a rating counts once it can no longer be changed.',
    }),
    shops: t.exposeInt('shops', { description: 'Different shops behind them.' }),
    responseRate: t.exposeFloat('responseRate', {
      nullable: true,
      description: 'Ratings ÷ invitations of the last 12 months, 0 to 1; null when nobody was invited.',
    }),
  }),
})

const RatingFigure = builder.objectRef<Figure>('RatingFigure').implement({
  description: 'A person or a region with what may be shown of its ratings.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Plain id of the person or the region.' }),
    isPerson: t.boolean({ resolve: ({ kind }) => kind === 'PERSON' }),
    name: t.exposeString('name'),
    nameEn: t.exposeString('nameEn', { nullable: true }),
    parentId: t.exposeID('parentId', { nullable: true, description: 'Plain id of the region above.' }),
    aggregate: t.expose('aggregate', {
      type: RatingAggregateType,
      nullable: true,
      description: 'Null: fewer than five shops, or it could be worked out from the figures beside it.',
    }),
  }),
})

/** Those who serve see themselves and, to compare, their department; supervisors their region; admins all. */
export function inScope({ staffId, regionId, regionIds, seesAll }: StaffViewer, figure: Figure): boolean {
  if (seesAll) return true
  if (figure.kind === 'PERSON') return figure.id === staffId || regionIds.includes(figure.parentId ?? '')
  return figure.id === regionId || regionIds.includes(figure.id)
}

builder.queryField('ratingFigures', (t) =>
  t.withAuth({ staff: true }).field({
    type: [RatingFigure],
    description:
      'Figures of one role in the scope of the viewer. What is hidden does not depend on who looks.',
    args: { role: t.arg({ type: RatedRoleType, required: true }) },
    complexity: listOf(50, 500),
    resolve: async (_root, { role }, { db, viewer, now }) => {
      const figures = await ratingFigures(db, role, now)
      return figures.filter((figure) => inScope(viewer, figure))
    },
  }),
)

builder.queryField('ratingWords', (t) =>
  t.withAuth({ staff: true }).stringList({
    description:
      'What shops wrote about one person in one role: released together once five shops have rated, shuffled, without date, place or stars.',
    args: {
      role: t.arg({ type: RatedRoleType, required: true }),
      staffId: t.arg.id({ required: true, description: 'Plain id, as a RatingFigure gives it.' }),
    },
    complexity: 500,
    resolve: async (_root, { role, staffId }, { db, viewer, now }) => {
      const figures = await ratingFigures(db, role, now)
      const person = figures.find(({ id, kind }) => kind === 'PERSON' && id === staffId)
      const { aggregate, id } = found(person && inScope(viewer, person) ? person : null)
      if (!aggregate) return []
      const written = await db.$queryRaw<{ words: string }[]>`
        SELECT rating.words FROM "RatingBatch" batch JOIN "Rating" rating ON rating."batchId" = batch.id
        WHERE rating.words IS NOT NULL AND batch."staffId" = ${id}::uuid AND ${isShown(role, now)}`
      return releasedWords(
        written.map(({ words }) => words),
        seedOf(`${id} ${role} ${aggregate.count}`),
      )
    },
  }),
)

/** The same order until the next release, so that reloading does not tell new words from old ones. */
const seedOf = (text: string): number =>
  [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7)
