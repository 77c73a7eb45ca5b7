import {
  dateColumnOf,
  dayOfDateColumn,
  formats,
  localDayOf,
  marketTypes,
  noSupplyReasons,
  quantityChange,
  supplyDaysOf,
  supplyQuestionOf,
  unlimited,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import type { Context } from '../builder/context.ts'
import { Format, MarketType, Retailer } from '../retailer/retailer.ts'
import { visibleRetailers } from '../retailer/access.ts'
import { mayReadBrands } from '../viewer/viewer.ts'
import { keepsSupply } from './access.ts'
import {
  draftWeek,
  lastDayColumn,
  type LastOrder as LastOrderRow,
  type ShopLine,
  shopWeeks,
  type ShopWeek,
} from './shopLines.ts'
import { SupplyReceipt } from './supplyReceipt.ts'

const SupplyAmount = builder.objectRef<{ quantity: number }>('SupplyAmount').implement({
  description: 'How much of a product a shop may order in one week.',
  fields: (t) => ({
    units: t.int({
      nullable: true,
      description: 'In the unit of the product, 0 for none; null: no limit (不限).',
      resolve: ({ quantity }) => (quantity === unlimited ? null : quantity),
    }),
  }),
})

const amount = (quantity: number | null) => (quantity === null ? null : { quantity })

const NoSupplyReason = builder.enumType('NoSupplyReason', {
  values: noSupplyReasons,
  description:
    'Why a shop gets none: it has no grade, lies outside of the areas, its grade is outside of the range, or the policy gives its grade none.',
})

const SupplyChange = builder.enumType('SupplyChange', {
  values: ['MORE', 'LESS', 'SAME'] as const,
  description: 'How a quantity stands to that of the week before; no limit is above every number.',
})

const LastOrder = builder.objectRef<LastOrderRow>('LastOrder').implement({
  description: 'What the shop wanted of a product when it last ordered it, and what it was given.',
  fields: (t) => ({
    week: t.expose('week', { type: 'Day', description: 'Monday of the week.' }),
    wanted: t.exposeInt('wanted', { description: 'In the unit of the product.' }),
    given: t.exposeInt('given', { description: 'In the unit of the product.' }),
  }),
})

const PolicyLine = builder.objectRef<ShopLine>('PolicyLine').implement({
  description: '投放行: what one shop may order of one product in one week, and why.',
  fields: (t) => ({
    product: t.prismaField({
      type: 'Product',
      resolve: (query, { productId }, _args, { db }) =>
        db.product.findUniqueOrThrow({ ...query, where: { id: productId } }),
    }),
    amount: t.field({ type: SupplyAmount, resolve: ({ quantity }) => ({ quantity }) }),
    lastWeek: t.field({
      type: SupplyAmount,
      nullable: true,
      description: 'By the policy of the week before; null where the product was not in it.',
      resolve: ({ lastWeek }) => amount(lastWeek),
    }),
    corrected: t.field({
      type: SupplyAmount,
      nullable: true,
      description: 'What it was before the correction; null where the correction left it as it was.',
      resolve: ({ corrected }) => amount(corrected),
    }),
    change: t.field({
      type: SupplyChange,
      nullable: true,
      description: 'Against the week before; null where the product was not in its policy.',
      resolve: ({ quantity, lastWeek }) => (lastWeek === null ? null : quantityChange(quantity, lastWeek)),
    }),
    grade: t.int({
      nullable: true,
      description: 'Grade of the shop by which it was decided, 1-30.',
      resolve: ({ grade }) => grade,
    }),
    marketType: t.field({
      type: MarketType,
      nullable: true,
      description: 'Where it was decided by the market type, too.',
      resolve: ({ band }) => marketTypes.find((one) => one === band) ?? null,
    }),
    format: t.field({
      type: Format,
      nullable: true,
      description: 'Where it was decided by the format, too.',
      resolve: ({ band }) => formats.find((one) => one === band) ?? null,
    }),
    doubled: t.exposeBoolean('doubled', {
      description: 'Double, because the shop is visited every second week.',
    }),
    none: t.field({
      type: NoSupplyReason,
      nullable: true,
      description: 'Why none; null where there is some.',
      resolve: ({ none }) => none,
    }),
    reason: t.exposeString('reason', { description: 'In words of the company; may be empty.' }),
    reasonEn: t.exposeString('reasonEn', { nullable: true }),
    lastOrder: t.field({
      type: LastOrder,
      nullable: true,
      description: 'The last within eight weeks; null where none is known.',
      resolve: ({ lastOrder }) => lastOrder,
    }),
  }),
})

const questionOf = ({ lines }: ShopWeek) => supplyQuestionOf(lines)

const SupplyQuestion = builder
  .objectRef<NonNullable<ReturnType<typeof supplyQuestionOf>>>('SupplyQuestion')
  .implement({
    description:
      'The one question that shows that the shop has understood: how much of a product it may order.',
    fields: (t) => ({
      product: t.prismaField({
        type: 'Product',
        resolve: (query, { productId }, _args, { db }) =>
          db.product.findUniqueOrThrow({ ...query, where: { id: productId } }),
      }),
      options: t.field({
        type: [SupplyAmount],
        description: 'To choose from, in rising order, no limit last.',
        resolve: ({ options }) => options.map((quantity) => ({ quantity })),
      }),
    }),
  })

/** By which weekdays the shop orders and is delivered to, on which days of the week. */
async function daysOf({ week, retailerId }: ShopWeek, { db }: Context) {
  const shop = await db.retailer.findUniqueOrThrow({
    where: { id: retailerId },
    select: { orderWeekday: true, deliveryWeekday: true },
  })
  return supplyDaysOf(dayOfDateColumn(week), shop)
}

const asColumn = (day: string | null) => (day === null ? null : dateColumnOf(day))

export const SupplyWeek = builder.objectRef<ShopWeek>('SupplyWeek').implement({
  description:
    'A published week of the supply policy, as one shop is told of it: its own lines and nobody else’s.',
  fields: (t) => ({
    id: t.id({
      description: 'Of the version for this shop; no node.',
      resolve: ({ id, retailerId }) => `${id}:${retailerId}`,
    }),
    versionId: t.id({
      description: 'Plain id of the version, to be named when it is opened or the question answered.',
      resolve: ({ id }) => id,
    }),
    week: t.expose('week', { type: 'Day', description: 'Monday on which it begins.' }),
    lastDay: t.field({ type: 'Day', resolve: ({ week }) => lastDayColumn(week) }),
    number: t.exposeInt('number', { description: 'Above 1 it was corrected.' }),
    orderUntil: t.exposeInt('orderUntil', {
      description: 'Latest minute, since midnight, at which to order on the order day.',
    }),
    orderDay: t.field({
      type: 'Day',
      nullable: true,
      description: 'On which day of the week the shop orders; null when not known.',
      resolve: async (row, _args, context) => asColumn((await daysOf(row, context)).orderDay),
    }),
    deliveryDay: t.field({
      type: 'Day',
      nullable: true,
      description: 'On which day it is delivered to, perhaps the week after; null when not known.',
      resolve: async (row, _args, context) => asColumn((await daysOf(row, context)).deliveryDay),
    }),
    correction: t.string({
      nullable: true,
      description: 'Why it was corrected.',
      resolve: ({ number, reason }) => (number > 1 ? reason : null),
    }),
    correctionEn: t.string({
      nullable: true,
      resolve: ({ number, reasonEn }) => (number > 1 ? reasonEn : null),
    }),
    lines: t.field({
      type: [PolicyLine],
      description: 'Products that the shop may order this week, or might the week before.',
      resolve: ({ lines }) => [...lines],
    }),
    question: t.field({ type: SupplyQuestion, nullable: true, resolve: questionOf }),
    receipt: t.prismaField({
      type: SupplyReceipt,
      nullable: true,
      description: 'What the shop did with it; null before it has opened it, and for a draft.',
      resolve: (query, { id, retailerId }, _args, { db }) =>
        db.supplyReceipt.findUnique({
          ...query,
          where: { versionId_retailerId: { versionId: id, retailerId } },
        }),
    }),
  }),
})

const weeksOf = ({ db, now, timeZone }: Context, retailerId: string) =>
  shopWeeks(db, retailerId, localDayOf(now, timeZone)).then((weeks) => [...weeks])

builder.queryField('supplyWeeks', (t) =>
  t.withAuth({ retailer: true, brands: true }).field({
    type: [SupplyWeek],
    description:
      '本周我能订: this week and those published after it, for the asking shop; only weeks that say something about it.',
    resolve: (_root, _args, context) => weeksOf(context, context.viewer.retailerId),
  }),
)

builder.prismaObjectField('Retailer', 'supplyWeeks', (t) =>
  t.field({
    type: [SupplyWeek],
    authScopes: { staff: true },
    complexity: 20,
    description: 'What the shop reads of this week’s supply policy and those published after it. For staff.',
    select: { id: true },
    resolve: ({ id }, _args, context) => (mayReadBrands(context.viewer) ? weeksOf(context, id) : []),
  }),
)

builder.prismaObjectField('SupplyPolicy', 'draftFor', (t) =>
  t.field({
    type: SupplyWeek,
    nullable: true,
    complexity: 20,
    description: 'What the draft would tell one shop; null without a draft, and for all but admins.',
    args: { retailerId: t.arg.globalID({ for: Retailer, required: true }) },
    select: { id: true, week: true },
    resolve: async ({ id, week }, { retailerId }, { db, viewer }) => {
      if (!viewer || !keepsSupply(viewer)) return null
      const draft = await db.supplyPolicyVersion.findFirst({ where: { policyId: id, publishedAt: null } })
      if (!draft) return null
      const where = { id: retailerId.id, AND: visibleRetailers(viewer) }
      const shop = found(await db.retailer.findFirst({ where, select: { id: true } }))
      return draftWeek(db, { ...draft, week }, shop.id)
    },
  }),
)
