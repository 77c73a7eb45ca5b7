import { proofSteps, type ProofStep, type Proving } from '@kewo/domain'
import type { Prisma } from '@kewo/db'
import { stepColumns } from '../campaign/terms.ts'

/** What the rules of photos ask of a participation, to select; its photos the last first. */
export const provingColumns = {
  status: true,
  campaign: { select: { cancelledAt: true } },
  terms: { select: stepColumns },
  proofs: {
    select: { id: true, step: true, state: true, reviewedAt: true },
    orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
  },
  rewards: { select: { id: true, step: true, state: true, cents: true } },
} as const satisfies Prisma.ParticipationSelect

export type ProvingRow = Prisma.ParticipationGetPayload<{ select: typeof provingColumns }>

export const stepsOf = ({ terms }: ProvingRow, timeZone: string): ProofStep[] =>
  terms ? proofSteps(terms, timeZone) : []

/** A shop before one step, as the rules know it. */
export function provingOf(row: ProvingRow, step: number, timeZone: string): Proving {
  const last = row.proofs.find((proof) => proof.step === step)
  return {
    campaign: row.campaign,
    participation: row.status,
    step: stepsOf(row, timeZone).find((one) => one.step === step) ?? null,
    takenBack: row.rewards.some((reward) => reward.step === step && reward.state === 'REVERSED'),
    last: last ?? null,
    timeZone,
  }
}
