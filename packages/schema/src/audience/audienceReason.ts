import {
  type AudienceReason as Reason,
  audienceDeciders,
  audienceReason,
  audienceSides,
  InvalidInput,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { visibleRetailers } from '../retailer/access.ts'
import { Retailer } from '../retailer/retailer.ts'
import { AudienceInput, soundAudienceOf } from './input.ts'

const AudienceSide = builder.enumType('AudienceSide', {
  values: audienceSides,
  description: 'What an audience can be limited by, besides shops by name.',
})

const AudienceDecider = builder.enumType('AudienceDecider', {
  values: audienceDeciders,
  description:
    'Named out beats named in, and either decides alone. NOT_NAMED: nothing but other shops is chosen. SIDES: every side must fit.',
})

const AudienceSideFit = builder.objectRef<Reason['sides'][number]>('AudienceSideFit').implement({
  description: 'Whether a shop fits what an audience asks on one side.',
  fields: (t) => ({
    side: t.expose('side', { type: AudienceSide }),
    fits: t.exposeBoolean('fits'),
  }),
})

const AudienceReason = builder.objectRef<Reason & { retailerId: string }>('AudienceReason').implement({
  description: 'Why a shop is in an audience or out of it, as the shop is now.',
  fields: (t) => ({
    included: t.exposeBoolean('included', { description: 'A closed shop is not counted, even if included.' }),
    decidedBy: t.expose('decidedBy', { type: AudienceDecider }),
    sides: t.expose('sides', {
      type: [AudienceSideFit],
      description: 'Every side that the audience limits; also where its name decides.',
    }),
    retailer: t.prismaField({
      type: Retailer,
      resolve: (query, { retailerId }, _args, { db }) =>
        db.retailer.findUniqueOrThrow({ ...query, where: { id: retailerId } }),
    }),
  }),
})

builder.queryField('audienceReason', (t) =>
  t.withAuth({ staff: true }).field({
    type: AudienceReason,
    nullable: true,
    description: 'Why a shop is in an audience or out of it; null for a shop that the viewer does not see.',
    args: {
      audience: t.arg({ type: AudienceInput, required: true }),
      retailerId: t.arg.globalID({ for: Retailer, required: true }),
    },
    errors: { types: [InvalidInput] },
    resolve: async (_root, { audience: input, retailerId: { id } }, { db, viewer }) => {
      const audience = soundAudienceOf(input)
      const shop = await db.retailer.findFirst({
        where: { id, AND: visibleRetailers(viewer) },
        include: { region: { select: { path: true } } },
      })
      return shop && { ...audienceReason(audience, shop), retailerId: id }
    },
  }),
)
