import {
  ChangedMeanwhile,
  InvalidInput,
  LaterWeekPublished,
  NoSupplyDraft,
  SupplyWeekOver,
  whyNotPublishSupply,
} from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import type { SignedIn } from '../builder/context.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { lockRow } from '../write/lockRow.ts'
import { isCurrent, isPublished } from './access.ts'
import { lockDraft, reachedBy } from './saveSupplyRules.ts'
import { freezeStanding } from './standing.ts'
import { SupplyPolicy, policyEdition } from './supplyPolicy.ts'
import { tellOfSupply } from './tellOfSupply.ts'

/** Freezing goes over all shops. */
const longestMs = 60_000

builder.mutationField('publishSupplyPolicy', (t) =>
  t.withAuth({ may: 'keepSupply' }).prismaField({
    type: SupplyPolicy,
    ...makesStale('supplyPolicies'),
    description:
      'Makes the draft what shops read for the week, and freezes by what their lines are decided. A correction, which needs a reason, leaves that as it was: it changes the policy, not the shops.',
    args: {
      id: t.arg.globalID({ for: SupplyPolicy, required: true }),
      expected: t.arg({
        type: 'Edition',
        required: true,
        description: 'Of the policy that was looked at: what is published is what was seen.',
      }),
      orderUntil: t.arg.int({
        required: true,
        description: 'Latest minute, since midnight, at which a shop orders on its order day; 0 to 1439.',
      }),
      reason: t.arg.string({ description: 'Why it is corrected, for shops; at most 60 characters.' }),
      reasonEn: t.arg.string({ description: 'At most 120 characters.' }),
    },
    errors: {
      types: [InvalidInput, NoSupplyDraft, LaterWeekPublished, SupplyWeekOver, ChangedMeanwhile],
    },
    resolve: async (query, _root, { id: { id }, expected, ...given }, context) => {
      const terms = {
        orderUntil: given.orderUntil,
        reason: given.reason ?? '',
        reasonEn: given.reasonEn || null,
      }
      await context.db.$transaction((db) => publish(db, context, id, { expected, ...terms }), {
        timeout: longestMs,
      })
      return found(await context.db.supplyPolicy.findUnique({ ...query, where: { id } }))
    },
  }),
)

type Terms = { expected: string; orderUntil: number; reason: string; reasonEn: string | null }

async function publish(
  db: DbTransaction,
  context: SignedIn<StaffViewer>,
  policyId: string,
  { expected, ...terms }: Terms,
): Promise<void> {
  const { viewer, now, timeZone } = context
  await lockDraft(db, policyId)
  const policy = await db.supplyPolicy.findUniqueOrThrow({
    where: { id: policyId },
    select: { id: true, week: true, ...policyEdition.columns },
  })
  const { week } = policy
  const draft = await db.supplyPolicyVersion.findFirstOrThrow({
    where: { policyId, publishedAt: null },
    include: { rules: true },
  })
  const laterPublished =
    (await db.supplyPolicy.count({
      where: { week: { gt: week }, versions: { some: isPublished } },
    })) > 0
  const asked = { ...terms, week, number: draft.number, hasDraft: true, laterPublished }
  const refusal = whyNotPublishSupply({ ...asked, ruleCount: draft.rules.length }, now, timeZone)
  if (refusal) throw refusal
  policyEdition.expect(policy, expected)
  for (const { id: ruleId, regionIds } of draft.rules)
    if (regionIds.length > 0)
      await db.supplyRule.update({
        where: { id: ruleId },
        data: { reachedRegionIds: await reachedBy(db, regionIds) },
      })
  // One week is frozen after the other: each begins with what the one before has left.
  if (draft.number === 1) {
    const company = await db.company.findFirstOrThrow({ select: { id: true } })
    await lockRow(db, 'Company', company.id, 'NO KEY UPDATE')
    await freezeStanding(db, week)
  }
  await db.supplyPolicyVersion.updateMany({
    where: { policyId, ...isCurrent },
    data: { supersededAt: now },
  })
  await db.supplyPolicyVersion.update({
    where: { id: draft.id },
    data: { ...terms, publishedAt: now, publishedById: viewer.staffId },
  })
  await recordAct(db, context, {
    action: 'publishSupplyPolicy',
    subjectType: 'SupplyPolicy',
    subjectId: policyId,
    after: { week, number: draft.number, products: draft.rules.length, reason: terms.reason },
  })
  await tellOfSupply({ ...context, db }, { policyId, week, number: draft.number, ...terms })
}
