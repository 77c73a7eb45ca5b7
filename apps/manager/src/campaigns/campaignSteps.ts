import { isBlank } from '@kewo/domain'
import type { CampaignDraft } from './campaignDraft.ts'

/** The parts of a campaign, in the order in which a brand team goes through them. */
export const campaignParts = ['BRIEF', 'AUDIENCE', 'MATERIAL', 'TERMS', 'REWARDS', 'PUBLISH'] as const
export type CampaignPart = (typeof campaignParts)[number]

/** LEFT_OUT: nothing is there, and nothing has to be. */
export type PartState = 'DONE' | 'OPEN' | 'LEFT_OUT'

/** To which part a fault belongs; to the brief what is not named here. */
const partOfField: Readonly<Record<string, CampaignPart>> = {
  audience: 'AUDIENCE',
  controlPercent: 'AUDIENCE',
  body: 'TERMS',
  referenceImageId: 'TERMS',
  rewardCents: 'REWARDS',
  rewardRule: 'REWARDS',
  proofCents: 'REWARDS',
  mostUnits: 'REWARDS',
}

/** How far each part of a draft is, by the faults that publishing would find. */
export function stateOfParts(
  draft: Pick<CampaignDraft, 'material' | 'reward' | 'rewardRule'>,
  faults: readonly { field: string }[],
): Record<CampaignPart, PartState> {
  const faulty = new Set(faults.map(({ field }) => partOfField[field] ?? 'BRIEF'))
  const whole = (part: CampaignPart): PartState => (faulty.has(part) ? 'OPEN' : 'DONE')
  const nothingPaid = isBlank(draft.reward) && draft.rewardRule === ''
  return {
    BRIEF: whole('BRIEF'),
    AUDIENCE: whole('AUDIENCE'),
    MATERIAL: isBlank(draft.material) ? 'LEFT_OUT' : 'DONE',
    TERMS: whole('TERMS'),
    REWARDS: nothingPaid && !faulty.has('REWARDS') ? 'LEFT_OUT' : whole('REWARDS'),
    PUBLISH: faults.length > 0 ? 'OPEN' : 'DONE',
  }
}
