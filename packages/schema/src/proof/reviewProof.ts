import {
  earnedBy,
  InvalidInput,
  OwnProof,
  ProofIsReviewed,
  whyNotRedo,
  whyNotReview,
  type ProofStep,
} from '@kewo/domain'
import type { DbTransaction, Prisma } from '@kewo/db'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import type { SignedIn } from '../builder/context.ts'
import { found } from '../builder/errors.ts'
import { makesStale } from '../builder/makesStale.ts'
import { notify } from '../notification/notify.ts'
import { titleWords } from '../notification/titleWords.ts'
import { approveSmall } from '../reward/enter.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { lockRow } from '../write/lockRow.ts'
import { visibleProofs } from './access.ts'
import { Proof } from './proof.ts'
import { provingColumns, stepsOf } from './steps.ts'

const judged = {
  participation: {
    select: {
      ...provingColumns,
      id: true,
      campaign: { select: { id: true, cancelledAt: true, title: true, titleEn: true } },
      retailer: { select: { userId: true } },
    },
  },
} as const satisfies Prisma.ProofInclude

type Judged = Prisma.ProofGetPayload<{ include: typeof judged }>

/** The photo, held, if the viewer sees it. */
async function held(db: DbTransaction, viewer: StaffViewer, id: string): Promise<Judged> {
  await lockRow(db, 'Proof', id)
  return found(await db.proof.findFirst({ where: { id, AND: visibleProofs(viewer) }, include: judged }))
}

builder.mutationField('acceptProof', (t) =>
  t.withAuth({ may: 'reviewProofs' }).prismaField({
    type: Proof,
    ...makesStale('proofsToReview', 'rewards', 'rewardSums'),
    description:
      'The photo shows what was agreed. It earns what the shop’s terms say, and the shop is told; above a set sum somebody else approves it.',
    args: {
      id: t.arg.globalID({ for: Proof, required: true }),
      units: t.arg.int({ description: 'For PER_UNIT: how many items stand on it.' }),
    },
    errors: { types: [InvalidInput, OwnProof, ProofIsReviewed] },
    resolve: async (query, _root, { id: { id }, units }, context) => {
      const { viewer } = context
      await context.db.$transaction(async (db) => {
        const proof = await held(db, viewer, id)
        const refusal = whyNotReview(proof, viewer.userId)
        if (refusal) throw refusal
        await accept(db, context, proof, units ?? null)
      })
      return context.db.proof.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

async function accept(
  db: DbTransaction,
  context: SignedIn<StaffViewer>,
  proof: Judged,
  units: number | null,
): Promise<void> {
  const { viewer, now, timeZone } = context
  const { id, participation } = proof
  const step = stepsOf(participation, timeZone).find((one) => one.step === proof.step)
  const reward = participation.rewards.find((one) => one.step === proof.step && one.state === 'TO_EARN')
  const cents = reward && step && participation.terms ? earned(participation.terms, step, units) : null
  const reviewed = { reviewedById: viewer.staffId, reviewedAt: now }
  await db.proof.update({
    where: { id },
    data: { ...reviewed, state: 'ACCEPTED', units: cents === null ? null : units },
  })
  const act = { action: 'acceptProof', subjectType: 'Proof', subjectId: id } as const
  await recordAct(db, context, { ...act, after: { ...(cents !== null && { cents }) } })
  const told = [participation.retailer.userId]
  const title = titleWords(participation.campaign)
  if (!reward || cents === null)
    return notify({ ...context, db }, told, 'PROOF_ACCEPTED', {
      params: { title },
      subjectId: participation.campaign.id,
    })
  await db.rewardEntry.create({
    data: { rewardId: reward.id, state: 'EARNED', cents, at: now, byId: viewer.staffId, proofId: id },
  })
  await approveSmall(db, { id: reward.id, cents }, now)
  await notify({ ...context, db }, told, 'REWARD_EARNED', {
    params: { title, cents },
    subjectId: reward.id,
  })
}

const earned = (terms: Parameters<typeof earnedBy>[0], step: ProofStep, units: number | null) =>
  step.cents === null ? null : earnedBy(terms, step, units)

builder.mutationField('redoProof', (t) =>
  t.withAuth({ may: 'reviewProofs' }).prismaField({
    type: Proof,
    ...makesStale('proofsToReview'),
    description:
      'The photo is to be taken again; the shop reads what is missing, and has a week for it also when the last day of the step is over.',
    args: {
      id: t.arg.globalID({ for: Proof, required: true }),
      words: t.arg.string({ required: true, description: 'What is missing; at most 500 characters.' }),
    },
    errors: { types: [InvalidInput, OwnProof, ProofIsReviewed] },
    resolve: async (query, _root, { id: { id }, words }, context) => {
      const { viewer, now } = context
      await context.db.$transaction(async (db) => {
        const proof = await held(db, viewer, id)
        const refusal = whyNotRedo(proof, viewer.userId, words)
        if (refusal) throw refusal
        const reviewed = { reviewedById: viewer.staffId, reviewedAt: now }
        await db.proof.update({ where: { id }, data: { ...reviewed, state: 'REDO', words } })
        const act = { action: 'redoProof', subjectType: 'Proof', subjectId: id } as const
        await recordAct(db, context, { ...act, after: { words } })
        const { campaign, retailer } = proof.participation
        await notify({ ...context, db }, [retailer.userId], 'PROOF_REDO', {
          params: { title: titleWords(campaign), words },
          subjectId: campaign.id,
        })
      })
      return context.db.proof.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
