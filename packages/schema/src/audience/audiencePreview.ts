import { type Audience, InvalidInput } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { listOf } from '../builder/cost.ts'
import { searchRetailers } from '../retailer/filter.ts'
import { Retailer } from '../retailer/retailer.ts'
import { withValidLicence } from '../retailer/validLicence.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { AudienceInput, soundAudienceOf } from './input.ts'
import { type CountByMarket, openByMarket, reachedByMarket, reachedWhere } from './reach.ts'

type Preview = {
  audience: Audience
  viewer: Viewer
  /** Open shops with a valid licence: those meant, and all there are. */
  reached: CountByMarket
  all: CountByMarket
}

const sum = ({ URBAN, RURAL }: CountByMarket) => URBAN + RURAL

/** Where samples are drawn from; far into a huge list PostgreSQL would count rows one by one. */
const sampledFrom = 3_000
const sampleSize = 3

const AudiencePreview = builder.objectRef<Preview>('AudiencePreview').implement({
  description:
    'What an audience comes to now, among the open shops with a valid licence that the viewer sees.',
  fields: (t) => ({
    count: t.int({ description: 'Shops meant.', resolve: ({ reached }) => sum(reached) }),
    withoutLicenceCount: t.int({
      complexity: 20,
      description:
        'Open shops that are meant besides, without a valid licence: they are visited, and see nothing of brands.',
      resolve: async ({ audience, viewer, reached }, _args, { db }) =>
        sum(await reachedByMarket(db, audience, viewer)) - sum(reached),
    }),
    urbanCount: t.int({ description: 'Of these, urban.', resolve: ({ reached }) => reached.URBAN }),
    ruralCount: t.int({ description: 'Of these, rural.', resolve: ({ reached }) => reached.RURAL }),
    allCount: t.int({
      description: 'All shops to compare with.',
      resolve: ({ all }) => sum(all),
    }),
    allUrbanCount: t.int({ resolve: ({ all }) => all.URBAN }),
    allRuralCount: t.int({ resolve: ({ all }) => all.RURAL }),
    samples: t.prismaField({
      type: [Retailer],
      description: 'Three shops of the audience, spread over it; the same ones for the same audience.',
      resolve: async (query, { audience, viewer, reached }, _args, { db, now, timeZone }) => {
        const count = Math.min(sum(reached), sampledFrom)
        const where = { AND: [reachedWhere(audience, viewer), withValidLicence(now, timeZone)] }
        const places = Array.from({ length: Math.min(count, sampleSize) }, (_, index) =>
          Math.floor(((index + 0.5) * count) / sampleSize),
        )
        const drawn = await Promise.all(
          places.map((skip) =>
            db.retailer.findFirst({ where, orderBy: { id: 'asc' }, skip, select: { id: true } }),
          ),
        )
        const ids = drawn.flatMap((row) => (row ? [row.id] : []))
        return db.retailer.findMany({ ...query, where: { id: { in: ids } }, orderBy: { id: 'asc' } })
      },
    }),
    shops: t.prismaField({
      type: [Retailer],
      complexity: listOf(20),
      description: 'Up to 20 shops of the audience, to choose one to look through.',
      args: {
        search: t.arg.string({
          description:
            "Words of the shop's name, owner, telephone, licence number or address; also by pinyin or its initials.",
        }),
      },
      resolve: async (query, { audience, viewer }, { search }, { db }) => {
        const scope = reachedWhere(audience, viewer)
        return db.retailer.findMany({
          ...query,
          where: { AND: [scope, await searchRetailers(db, search, scope)] },
          orderBy: [{ name: 'asc' }, { id: 'asc' }],
          take: 20,
        })
      },
    }),
  }),
})

builder.queryField('audiencePreview', (t) =>
  t.withAuth({ staff: true }).field({
    type: AudiencePreview,
    description: 'Counts an audience while it is being put together; nothing is saved.',
    args: { audience: t.arg({ type: AudienceInput, required: true }) },
    complexity: 200,
    errors: { types: [InvalidInput] },
    resolve: async (_root, { audience: input }, { db, viewer, now, timeZone }) => {
      const audience = soundAudienceOf(input)
      const licensed = withValidLicence(now, timeZone)
      const [reached, all] = await Promise.all([
        reachedByMarket(db, audience, viewer, licensed),
        openByMarket(db, viewer, licensed),
      ])
      return { audience, viewer, reached, all }
    },
  }),
)
