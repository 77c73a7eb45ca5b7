import {
  dateColumnOf,
  dayOfDateColumn,
  firstPriceDay,
  localDayOf,
  marginCents,
  marginShare,
} from '@kewo/domain'
import type { Prisma } from '@kewo/db'
import type { Context } from '../builder/context.ts'
import { builder } from '../builder/builder.ts'
import { viewerMay } from '../viewer/viewer.ts'

type Clock = Pick<Context, 'now' | 'timeZone'>

export const todayOf = ({ now, timeZone }: Clock) => localDayOf(now, timeZone)

const priceColumns = { fromDay: true, wholesaleCents: true, retailCents: true } as const
const newestFirst = { fromDay: 'desc' } as const

/** Those that a day has reached, `pricesUntil` of the domain as a question to the database. */
export const reachedBy = (day: string): Prisma.ProductPriceWhereInput => ({
  fromDay: { lte: dateColumnOf(day) },
})

/**
 * Today's price and the one before it. All fields of a product that tell of its price ask in these very words, so that a list
 * of products and their prices is one statement.
 */
export const heldPrices = (clock: Clock) => ({
  prices: { where: reachedBy(todayOf(clock)), orderBy: newestFirst, take: 2, select: priceColumns },
})

type Row = { fromDay: Date; wholesaleCents: number; retailCents: number }

export function todays({ prices: [price] }: { prices: readonly Row[] }): Row {
  // The first price of a product is made with it and holds from the first.
  if (!price) throw new Error('A product without a price')
  return price
}

/** A coming price tells nobody early: only who may set prices sees it. */
export const seenPrices = (context: Context) => ({
  prices: {
    where: viewerMay(context.viewer, 'keepBrands') ? {} : reachedBy(todayOf(context)),
    orderBy: newestFirst,
    select: priceColumns,
  },
})

/** So many coming prices of a product are told in a list of products. */
export const mostComing = 10

/** None for whoever may not know of them. */
export const comingPrices = (context: Context) => ({
  prices: {
    where: viewerMay(context.viewer, 'keepBrands')
      ? { NOT: reachedBy(todayOf(context)) }
      : { fromDay: { in: [] } },
    orderBy: { fromDay: 'asc' as const },
    take: mostComing,
    select: priceColumns,
  },
})

/** The day from which a price holds, as it is told: of the first there is none. */
export const atFirst = (fromDay: Date): Date | null =>
  dayOfDateColumn(fromDay) === firstPriceDay ? null : fromDay

/** No node: it is asked for by its product, which says who sees what. */
export const ProductPrice = builder.objectRef<Row>('ProductPrice').implement({
  description: 'What one unit of a product costs from a day on, until the day of its next price.',
  fields: (t) => ({
    fromDay: t.field({
      type: 'Day',
      nullable: true,
      description: 'First day on which it holds; null of the first price of a product.',
      resolve: (price) => atFirst(price.fromDay),
    }),
    holds: t.boolean({
      description: 'Its day has come. False of a price of a coming day.',
      resolve: (price, _args, clock) => dayOfDateColumn(price.fromDay) <= todayOf(clock),
    }),
    wholesaleCents: t.exposeInt('wholesaleCents', {
      description: 'What the shop pays for one unit, integer cents (分).',
    }),
    retailCents: t.exposeInt('retailCents', {
      description: 'Suggested retail price of one unit, integer cents (分).',
    }),
    marginCents: t.int({
      description: '毛利: what one unit leaves the shop, integer cents.',
      resolve: (price) => marginCents(price),
    }),
    marginShare: t.float({
      description: 'The margin as a share of the suggested retail price, 0-1.',
      resolve: (price) => marginShare(price),
    }),
  }),
})
