import {
  InvalidInput,
  quarterOf,
  RatingIsFinal,
  RoleDidNotServe,
  SentBefore,
  type RatingOccasion,
  whyNotRate,
} from '@kewo/domain'
import type { DbTransaction, Rating as RatingRow } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import type { SignedIn } from '../builder/context.ts'
import { once } from '../once/once.ts'
import type { RetailerViewer } from '../viewer/viewer.ts'
import { Rating, RatedRoleType, RatingOccasionType, RatingReasonType } from './rating.ts'
import { type Occasion, servedOn } from './served.ts'

const RateInput = builder.inputType('RateInput', {
  fields: (t) => ({
    occasion: t.field({ type: RatingOccasionType, required: true }),
    visitId: t.id({ description: 'Plain id of an own, completed visit, for VISIT.' }),
    helpRequestId: t.id({ description: 'Plain id of an own, settled request, for REQUEST.' }),
    role: t.field({ type: RatedRoleType, required: true }),
    stars: t.int({ required: true, description: '1 to 5.' }),
    reasons: t.field({ type: [RatingReasonType], description: 'Those that fit the role.' }),
    words: t.string({ description: 'At most 500 characters.' }),
    signed: t.boolean({
      defaultValue: false,
      description: 'Put the name of the shop to it. By default nobody can tell.',
    }),
  }),
})

type Input = typeof RateInput.$inferInput

builder.mutationField('rate', (t) =>
  t.withAuth({ retailer: true }).prismaField({
    type: Rating,
    ...makesStale('toRate', 'myTeamToRate', 'myRatings'),
    description:
      'Rates one role for one visit, request or this quarter. A second one within seven days changes the first.',
    args: {
      input: t.arg({ type: RateInput, required: true }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is given once.' }),
    },
    errors: { types: [InvalidInput, RatingIsFinal, RoleDidNotServe, SentBefore] },
    resolve: async (query, _root, args, context) => {
      const { input } = args
      const id = await once(context, { mutation: 'rate', type: 'Rating', sent: args }, (db) =>
        save({ ...context, db }, input, occasionOf(input, context)),
      )
      return context.db.rating.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

function occasionOf(input: Input, { now, timeZone }: SignedIn): Occasion {
  const kind: RatingOccasion = input.occasion
  return {
    kind,
    visitId: kind === 'VISIT' ? plainId('visitId', input.visitId) : null,
    helpRequestId: kind === 'REQUEST' ? plainId('helpRequestId', input.helpRequestId) : null,
    quarter: kind === 'QUARTER' ? quarterOf(now, timeZone) : null,
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

function plainId(field: string, id: string | number | null | undefined): string {
  if (typeof id === 'string' && uuid.test(id)) return id
  throw new InvalidInput(field, { 'zh-CN': '请选一次服务再评价。', en: 'Please choose what to rate.' })
}

type Saving = Omit<SignedIn<RetailerViewer>, 'db'> & { db: DbTransaction }

async function save({ db, viewer, now }: Saving, input: Input, occasion: Occasion): Promise<RatingRow> {
  const { retailerId, territoryId, marketType, format } = viewer
  const { kind, ...place } = occasion
  // Two taps at once: the second waits and then changes what the first has given.
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`rate ${retailerId}`}))`
  const served = await servedOn(db, retailerId, occasion)
  const { role, stars, signed } = input
  const reasons = input.reasons ?? []
  const words = input.words || null
  const earlier = await db.rating.findFirst({ where: { retailerId, role, ...place } })
  const refusal = whyNotRate({ role, stars, reasons, words }, [...served.keys()], earlier, now)
  if (refusal) throw refusal
  const content = { stars, reasons, words, signed: signed ?? false }
  const staffId = served.get(role)
  if (!staffId) throw new RoleDidNotServe()
  await db.ratingInvitation.updateMany({ where: { retailerId, role, ...place }, data: { answeredAt: now } })
  if (!earlier)
    return db.rating.create({
      data: {
        ...{ retailerId, staffId, role, occasion: kind, ratedAt: now },
        ...{ ...place, ...content, territoryId, marketType, format },
      },
    })
  // One that is in a batch never changes, whatever this operation's clock says.
  const changed = await db.rating.updateManyAndReturn({
    where: { id: earlier.id, batchId: null },
    data: { ...content, editedAt: now },
  })
  if (!changed[0]) throw new RatingIsFinal()
  return changed[0]
}
