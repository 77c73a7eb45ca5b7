import { builder } from '../builder/builder.ts'
import { largestPage } from '../builder/cost.ts'
import type { Db } from '@kewo/db'
import { isCurrent, isPublished, keepsSupply } from './access.ts'
import {
  type Check,
  type Checked,
  type CheckedGrade,
  type CheckedProduct,
  checkedOf,
  checkedShops,
  checkLists,
} from './checkSql.ts'

const SupplyCheckProduct = builder.objectRef<CheckedProduct>('SupplyCheckProduct').implement({
  description: 'What one product comes to, if every shop orders all that it may.',
  fields: (t) => ({
    product: t.prismaField({
      type: 'Product',
      resolve: (query, { productId }, _args, { db }) =>
        db.product.findUniqueOrThrow({ ...query, where: { id: productId } }),
    }),
    units: t.exposeInt('units', { description: 'Over all shops; those without a limit are not in it.' }),
    before: t.exposeInt('before', { description: 'The same by what holds the week before.' }),
    unlimitedShops: t.exposeInt('unlimitedShops', { description: 'Shops that may order without a limit.' }),
  }),
})

const SupplyCheckGrade = builder.objectRef<CheckedGrade>('SupplyCheckGrade').implement({
  description: 'What a draft means for the open shops of one grade.',
  fields: (t) => ({
    grade: t.exposeInt('grade', { nullable: true, description: '1-30; null: not graded yet.' }),
    shops: t.exposeInt('shops', { description: 'Open shops of this grade.' }),
    nothing: t.exposeInt('nothing', { description: 'Of these, shops that get nothing at all.' }),
    less: t.exposeInt('less', {
      description: 'Of these, shops that get fewer units in all than the week before.',
    }),
    more: t.exposeInt('more', { description: 'Of these, shops that get more units in all.' }),
    change: t.exposeInt('change', {
      description: 'Units more than the week before, over all of them; negative: fewer.',
    }),
  }),
})

const SupplyCheckShop = builder.objectRef<{ id: string; change: number }>('SupplyCheckShop').implement({
  description: 'One shop that a check lists.',
  fields: (t) => ({
    retailer: t.prismaField({
      type: 'Retailer',
      resolve: (query, { id }, _args, { db }) => db.retailer.findUniqueOrThrow({ ...query, where: { id } }),
    }),
    change: t.exposeInt('change', { description: 'Units more than the week before; negative: fewer.' }),
  }),
})

const SupplyCheckList = builder.enumType('SupplyCheckList', {
  values: checkLists,
  description: 'Shops that get nothing; fewer units in all than the week before; more.',
})

const SupplyCheck = builder.objectRef<{ check: Check; checked: Promise<Checked> }>('SupplyCheck').implement({
  description:
    'What a draft would mean for the open shops, as they stand now, or, of a correction, as its week was frozen; beside what holds the week before.',
  fields: (t) => ({
    products: t.field({
      type: [SupplyCheckProduct],
      resolve: async ({ checked }) => (await checked).products,
    }),
    grades: t.field({
      type: [SupplyCheckGrade],
      description: 'The highest first.',
      resolve: async ({ checked }) => (await checked).grades,
    }),
    shops: t.field({
      type: [SupplyCheckShop],
      complexity: 60,
      description: 'The shops of a list, those that lose or win most first.',
      args: {
        list: t.arg({ type: SupplyCheckList, required: true }),
        first: t.arg.int({ defaultValue: 20, description: '1 to 100.' }),
      },
      resolve: ({ check }, { list, first }, { db }) =>
        checkedShops(db, check, { list, first: Math.min(Math.max(first ?? 20, 1), largestPage) }),
    }),
  }),
})

builder.prismaObjectField('SupplyPolicy', 'check', (t) =>
  t.field({
    type: SupplyCheck,
    nullable: true,
    complexity: 100,
    description: 'Of the draft; null without one, and for all but admins.',
    select: { id: true, week: true },
    resolve: async ({ id, week }, _args, { db, viewer }) => {
      if (!keepsSupply(viewer)) return null
      const check = await checkFor(db, { id, week })
      return check && { check, checked: checkedOf(db, check) }
    },
  }),
)

/** What the draft of a policy is checked by; null without a draft. */
export async function checkFor(db: Db, policy: { id: string; week: Date }): Promise<Check | null> {
  const draft = await db.supplyPolicyVersion.findFirst({
    where: { policyId: policy.id, publishedAt: null },
    select: { id: true },
  })
  if (!draft) return null
  const [published, before] = await Promise.all([
    db.supplyPolicyVersion.count({ where: { policyId: policy.id, ...isPublished } }),
    db.supplyPolicyVersion.findFirst({
      where: { ...isCurrent, policy: { week: { lt: policy.week } } },
      orderBy: { policy: { week: 'desc' } },
      select: { id: true, policy: { select: { week: true } } },
    }),
  ])
  return {
    draftId: draft.id,
    week: policy.week,
    isCorrection: published > 0,
    against: before && { id: before.id, week: before.policy.week },
  }
}
