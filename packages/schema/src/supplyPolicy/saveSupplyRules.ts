import { canonicalJson, ChangedMeanwhile, InvalidInput, NoSupplyDraft, whyNotSupplyRule } from '@kewo/domain'
import type { DbTransaction, Prisma, SupplyRule } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import { Product } from '../product/product.ts'
import { Region } from '../region/region.ts'
import { lockRow } from '../write/lockRow.ts'
import { ruleEdition, SupplyMethod, SupplyPolicy } from './supplyPolicy.ts'

const SupplyRuleInput = builder.inputType('SupplyRuleInput', {
  description: 'What the week says of one product, as a whole.',
  fields: (t) => ({
    productId: t.globalID({ for: Product, required: true }),
    method: t.field({ type: SupplyMethod, required: true }),
    regionIds: t.globalIDList({
      for: Region,
      required: true,
      description: 'Areas, each with everything below; empty: the whole company.',
    }),
    gradeFrom: t.int({ description: 'Lowest grade, 1-30; left out: no limit.' }),
    gradeTo: t.int({ description: 'Highest grade, 1-30; left out: no limit.' }),
    doubles: t.boolean({
      required: true,
      description: 'Shops visited every second week get double.',
    }),
    quantities: t.intList({
      required: true,
      description:
        '30 cells of grade 1 to 30 for each band of the method, as in SupplyRule.quantities; 0 to 9999, or -1 for no limit.',
    }),
    stock: t.int({ description: 'Units in stock; left out: not said.' }),
    reason: t.string({ required: true, description: 'For shops, at most 60 characters; may be empty.' }),
    reasonEn: t.string({ description: 'At most 120 characters.' }),
    expected: t.field({
      type: 'Edition',
      description: 'Of the rule as the writer knows it; left out for a product that is not in the draft.',
    }),
  }),
})

const SupplyRuleRemoval = builder.inputType('SupplyRuleRemoval', {
  description: 'A product that the week is to say nothing of any more.',
  fields: (t) => ({
    productId: t.globalID({ for: Product, required: true }),
    expected: t.field({
      type: 'Edition',
      required: true,
      description: 'Of the rule as the writer knows it.',
    }),
  }),
})

type Input = typeof SupplyRuleInput.$inferInput

const mostRules = 500

builder.mutationField('saveSupplyRules', (t) =>
  t.withAuth({ may: 'keepSupply' }).prismaField({
    type: SupplyPolicy,
    ...answerTellsAll,
    description:
      'Keeps what was typed into the draft: each product by itself, so that two admins at one draft only meet at one product. All of it or nothing.',
    args: {
      id: t.arg.globalID({ for: SupplyPolicy, required: true }),
      rules: t.arg({ type: [SupplyRuleInput], required: true, description: 'At most 500.' }),
      removed: t.arg({ type: [SupplyRuleRemoval], required: true }),
    },
    errors: { types: [InvalidInput, NoSupplyDraft, ChangedMeanwhile] },
    resolve: async (query, _root, { id: { id }, rules, removed }, context) => {
      await context.db.$transaction(async (db) => {
        const draft = await lockDraft(db, id)
        await saveRules(db, draft.id, rules.map(ruleOf))
        for (const { productId, expected } of removed) await removeRule(db, draft.id, productId.id, expected)
      })
      return found(await context.db.supplyPolicy.findUnique({ ...query, where: { id } }))
    },
  }),
)

/** The draft of a policy, held. Throws where there is none. */
export async function lockDraft(db: DbTransaction, policyId: string) {
  await lockRow(db, 'SupplyPolicy', policyId)
  found(await db.supplyPolicy.findUnique({ where: { id: policyId }, select: { id: true } }))
  const draft = await db.supplyPolicyVersion.findFirst({ where: { policyId, publishedAt: null } })
  if (!draft) throw new NoSupplyDraft()
  return draft
}

const ruleOf = ({ productId, regionIds, expected, ...rule }: Input) => ({
  productId: productId.id,
  // What was seen; undefined is for who saves whatever stands there.
  expected: expected ?? null,
  method: rule.method,
  regionIds: [...new Set(regionIds.map(({ id }) => id))].toSorted(),
  gradeFrom: rule.gradeFrom ?? null,
  gradeTo: rule.gradeTo ?? null,
  doubles: rule.doubles,
  quantities: [...rule.quantities],
  stock: rule.stock ?? null,
  reason: rule.reason,
  reasonEn: rule.reasonEn || null,
})

export type WrittenRule = Omit<ReturnType<typeof ruleOf>, 'expected'> & { expected?: string | null }

/** Saves rules into a held draft, each as long as it is still what was seen. */
export async function saveRules(
  db: DbTransaction,
  versionId: string,
  rules: readonly WrittenRule[],
): Promise<void> {
  if (rules.length > mostRules) throw tooMany()
  const known = await db.product.count({ where: { id: { in: rules.map(({ productId }) => productId) } } })
  if (known !== new Set(rules.map(({ productId }) => productId)).size) throw unknownProduct()
  const standing = new Map(
    (await db.supplyRule.findMany({ where: { versionId } })).map((rule) => [rule.productId, rule]),
  )
  for (const { expected, ...rule } of rules) {
    const refusal = whyNotSupplyRule(rule)
    if (refusal) throw refusal
    const before = standing.get(rule.productId)
    if (before && holds(before, rule)) continue
    expectRule(before, versionId, expected)
    const data = { ...rule, reachedRegionIds: await reachedBy(db, rule.regionIds) }
    await db.supplyRule.upsert({
      where: { versionId_productId: { versionId, productId: rule.productId } },
      create: { ...data, versionId, position: nextPosition(standing) },
      update: data,
    })
    standing.set(rule.productId, { ...before, ...data, position: nextPosition(standing) } as SupplyRule)
  }
}

const nextPosition = (standing: ReadonlyMap<string, SupplyRule>) =>
  Math.max(-1, ...[...standing.values()].map(({ position }) => position)) + 1

/** Sent again because the answer was lost: it stands so already. */
const holds = (before: SupplyRule, rule: object) =>
  Object.entries(rule).every(
    ([name, value]) => canonicalJson(before[name as keyof SupplyRule] as never) === canonicalJson(value),
  )

function expectRule(before: SupplyRule | undefined, versionId: string, expected: string | null | undefined) {
  if (expected === undefined) return
  if (before) ruleEdition.expect(before, expected ?? '-')
  else if (expected !== null) throw new ChangedMeanwhile(null)
}

async function removeRule(
  db: DbTransaction,
  versionId: string,
  productId: string,
  expected: string,
): Promise<void> {
  const where = { versionId_productId: { versionId, productId } }
  const before = await db.supplyRule.findUnique({ where })
  if (!before) return
  ruleEdition.expect(before, expected)
  await db.supplyRule.delete({ where })
}

/** Regions with everything below them, as they stand now. */
export async function reachedBy(db: DbTransaction, regionIds: readonly string[]): Promise<string[]> {
  if (regionIds.length === 0) return []
  const where: Prisma.RegionWhereInput = { path: { hasSome: [...regionIds] } }
  return (await db.region.findMany({ where, select: { id: true }, orderBy: { id: 'asc' } })).map(
    ({ id }) => id,
  )
}

const tooMany = () =>
  new InvalidInput('rules', {
    'zh-CN': `一次最多 ${mostRules} 个品规。`,
    en: `At most ${mostRules} products at once.`,
  })

const unknownProduct = () =>
  new InvalidInput('rules', {
    'zh-CN': '有品规找不到了，请重新打开这一页。',
    en: 'A product can’t be found any more. Please open this page again.',
  })
