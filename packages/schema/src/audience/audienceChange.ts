import { type Audience, InvalidInput } from '@kewo/domain'
import type { Prisma } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { visibleRetailers } from '../retailer/access.ts'
import { Retailer } from '../retailer/retailer.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { AudienceInput, soundAudienceOf } from './input.ts'
import { audienceWhere } from './where.ts'

type Change = { comingIn: Prisma.RetailerWhereInput; goingOut: Prisma.RetailerWhereInput }

/** As many as a person reads through before saving. */
const shopsShown = 5

const AudienceChange = builder.objectRef<Change>('AudienceChange').implement({
  description: 'How one audience differs from another, among the open shops that the viewer sees.',
  fields: (t) => ({
    comingInCount: t.int({
      description: 'Shops that only the second means.',
      complexity: 10,
      resolve: ({ comingIn }, _args, { db }) => db.retailer.count({ where: comingIn }),
    }),
    goingOutCount: t.int({
      description: 'Shops that only the first means.',
      complexity: 10,
      resolve: ({ goingOut }, _args, { db }) => db.retailer.count({ where: goingOut }),
    }),
    comingIn: t.prismaField({
      type: [Retailer],
      description: 'Up to 5 of those that come in, by name.',
      resolve: (query, { comingIn }, _args, { db }) =>
        db.retailer.findMany({ ...query, where: comingIn, orderBy: byName, take: shopsShown }),
    }),
    goingOut: t.prismaField({
      type: [Retailer],
      description: 'Up to 5 of those that go out, by name.',
      resolve: (query, { goingOut }, _args, { db }) =>
        db.retailer.findMany({ ...query, where: goingOut, orderBy: byName, take: shopsShown }),
    }),
  }),
})

const byName = [{ name: 'asc' }, { id: 'asc' }] satisfies Prisma.RetailerOrderByWithRelationInput[]

builder.queryField('audienceChange', (t) =>
  t.withAuth({ staff: true }).field({
    type: AudienceChange,
    description: 'What changing one audience into another would come to; nothing is saved.',
    args: {
      from: t.arg({ type: AudienceInput, required: true }),
      to: t.arg({ type: AudienceInput, required: true }),
    },
    errors: { types: [InvalidInput] },
    resolve: (_root, { from, to }, { viewer }) => {
      const [first, second] = [soundAudienceOf(from), soundAudienceOf(to)]
      return { comingIn: onlyIn(second, first, viewer), goingOut: onlyIn(first, second, viewer) }
    },
  }),
)

/** The open shops in sight that one audience means and the other does not. */
function onlyIn(one: Audience, other: Audience, viewer: Viewer): Prisma.RetailerWhereInput {
  return {
    AND: [audienceWhere(one), { NOT: audienceWhere(other) }, visibleRetailers(viewer), { closedAt: null }],
  }
}
