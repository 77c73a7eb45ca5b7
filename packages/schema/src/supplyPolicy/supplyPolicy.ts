import { dateColumnOf, dayOfDateColumn, lastDayOfWeek, supplyMethods } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { editionOf } from '../write/edition.ts'
import {
  isCurrent,
  isPublished,
  keepsSupply,
  seesSupplyPolicy,
  seesSupplyRule,
  seesSupplyVersion,
  supplyScope,
  visibleSupplyRules,
} from './access.ts'

export const SupplyMethod = builder.enumType('SupplyMethod', {
  values: supplyMethods,
  description:
    'By what a product is given out: GRADE 按档位, GRADE_MARKET by grade and market type, GRADE_FORMAT by grade and format.',
})

export const SupplyPolicy = builder.prismaNode('SupplyPolicy', {
  description:
    '投放策略 of one week: which shops may order which product, and how much. For staff; a shop reads supplyWeeks.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: supplyScope,
  authScopes: (row, { viewer }) => seesSupplyPolicy(viewer, row),
  fields: (t) => ({
    week: t.expose('week', { type: 'Day', description: 'Monday on which it begins.' }),
    lastDay: t.field({
      type: 'Day',
      select: { week: true },
      description: 'Sunday, the last day on which its lines hold.',
      resolve: ({ week }) => dateColumnOf(lastDayOfWeek(dayOfDateColumn(week))),
    }),
    versions: t.relation('versions', {
      description: 'All published versions, newest first.',
      query: { where: isPublished, orderBy: { number: 'desc' } },
    }),
  }),
})

export const SupplyPolicyVersion = builder.prismaNode('SupplyPolicyVersion', {
  description: 'One version of a policy. Once published it never changes; a correction is a new version.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { id: true, publishedAt: true },
  authScopes: (row, { viewer }) => seesSupplyVersion(viewer, row),
  fields: (t) => ({
    policy: t.relation('policy'),
    number: t.exposeInt('number', { description: 'From 1 within its week; above 1 it is a correction.' }),
    orderUntil: t.exposeInt('orderUntil', {
      description: 'Latest minute, since midnight, at which a shop orders on its order day.',
    }),
    reason: t.exposeString('reason', { description: 'Why it was corrected; empty for the first version.' }),
    reasonEn: t.exposeString('reasonEn', { nullable: true }),
    publishedBy: t.relation('publishedBy', { nullable: true }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', nullable: true }),
    supersededAt: t.expose('supersededAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When a newer version took its place.',
    }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime' }),
    rules: t.relation('rules', {
      description: 'One for each product, as far as they reach shops that the viewer may serve.',
      query: (_args, { viewer }) => ({
        where: visibleSupplyRules(viewer),
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
      }),
    }),
  }),
})

builder.prismaNode('SupplyRule', {
  description: '投放规则: what one version says of one product.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: {
    id: true,
    regionIds: true,
    reachedRegionIds: true,
    version: { select: { publishedAt: true } },
  },
  authScopes: (row, { viewer }) => seesSupplyRule(viewer, row),
  fields: (t) => ({
    product: t.relation('product'),
    method: t.expose('method', { type: SupplyMethod }),
    regions: t.prismaField({
      type: ['Region'],
      description: 'Areas, each with everything below; empty: the whole company.',
      resolve: (query, { regionIds }, _args, { db }) =>
        db.region.findMany({ ...query, where: { id: { in: regionIds } }, orderBy: { name: 'asc' } }),
    }),
    gradeFrom: t.exposeInt('gradeFrom', { nullable: true, description: 'Lowest grade; null for no limit.' }),
    gradeTo: t.exposeInt('gradeTo', { nullable: true, description: 'Highest grade; null for no limit.' }),
    doubles: t.exposeBoolean('doubles', {
      description: 'Shops visited every second week (two visits per four weeks) get double.',
    }),
    quantities: t.exposeIntList('quantities', {
      complexity: 5,
      description:
        'Units, 30 cells of grade 1 to 30 for each band of the method: all; urban and rural; the formats in the order of Format. -1: no limit.',
    }),
    stock: t.exposeInt('stock', { nullable: true, description: 'Units in stock for the week.' }),
    reason: t.exposeString('reason', {
      description: 'What shops read beside their number; may be empty.',
    }),
    reasonEn: t.exposeString('reasonEn', { nullable: true }),
  }),
})

const ruleColumns = {
  ...{ method: true, regionIds: true, gradeFrom: true, gradeTo: true, doubles: true },
  ...{ quantities: true, stock: true, reason: true, reasonEn: true },
} as const

/** Each product of a draft is saved by itself, so that two admins at one draft only meet at one product. */
export const ruleEdition = editionOf('SupplyRule', ruleColumns)

/** Of the newest version with all its products: what is published, or thrown away, is what was looked at. */
export const policyEdition = editionOf('SupplyPolicy', {
  versions: {
    orderBy: { number: 'desc' },
    take: 1,
    select: {
      ...{ number: true, publishedAt: true },
      rules: { orderBy: { id: 'asc' }, select: { productId: true, ...ruleColumns } },
    },
  },
})

// Not from the versions beside the row: the edition has selected the newest of these, and the row check one that is published.
builder.prismaObjectField('SupplyPolicy', 'current', (t) =>
  t.prismaField({
    type: SupplyPolicyVersion,
    nullable: true,
    description: 'The version that holds; null before the week is published.',
    resolve: (query, { id }, _args, { db }) =>
      db.supplyPolicyVersion.findFirst({ ...query, where: { policyId: id, ...isCurrent } }),
  }),
)

builder.prismaObjectField('SupplyPolicy', 'version', (t) =>
  t.prismaField({
    type: SupplyPolicyVersion,
    nullable: true,
    description: 'One published version; null where there is none of that number.',
    args: { number: t.arg.int({ description: 'From 1; left out: the one that holds.' }) },
    resolve: (query, { id }, { number }, { db }) =>
      db.supplyPolicyVersion.findFirst({
        ...query,
        where: { policyId: id, ...(number ? { number, ...isPublished } : isCurrent) },
      }),
  }),
)

builder.prismaObjectField('SupplyPolicyVersion', 'corrects', (t) =>
  t.prismaField({
    type: SupplyPolicyVersion,
    nullable: true,
    description: 'The version before, of the same week; null for the first.',
    select: { policyId: true, number: true },
    resolve: (query, { policyId, number }, _args, { db }) =>
      db.supplyPolicyVersion.findFirst({ ...query, where: { policyId, number: number - 1 } }),
  }),
)

builder.prismaObjectField('SupplyPolicy', 'draft', (t) =>
  t.prismaField({
    type: SupplyPolicyVersion,
    nullable: true,
    description: 'What is written and not published yet; null for all but admins.',
    resolve: (query, { id }, _args, { db, viewer }) =>
      keepsSupply(viewer)
        ? db.supplyPolicyVersion.findFirst({ ...query, where: { policyId: id, publishedAt: null } })
        : null,
  }),
)

builder.prismaObjectField('SupplyPolicy', 'previous', (t) =>
  t.prismaField({
    type: SupplyPolicyVersion,
    nullable: true,
    description: 'What holds in the week before: what this one is compared with.',
    select: { week: true },
    resolve: (query, { week }, _args, { db }) =>
      db.supplyPolicyVersion.findFirst({
        ...query,
        where: { ...isCurrent, policy: { week: { lt: week } } },
        orderBy: { policy: { week: 'desc' } },
      }),
  }),
)
