import { oneOf, textOf } from '@kewo/web/page'
import {
  type CampaignStatus,
  campaignStatuses,
  type ParticipationStatus,
  participationStatuses,
} from '@kewo/domain'

export const campaignSorts = ['CHANGED', 'STARTS', 'ENDS'] as const
export type CampaignSort = (typeof campaignSorts)[number]

/** What part of the campaigns is looked at and how; kept in the address. */
export type CampaignsSearch = { status?: CampaignStatus; q?: string; sort?: CampaignSort; after?: string }

export const campaignsSearch = (search: Record<string, unknown>): CampaignsSearch => ({
  status: oneOf(campaignStatuses, search.status),
  q: textOf(search.q),
  sort: oneOf(campaignSorts, search.sort),
  after: textOf(search.after),
})

/** What part of one campaign's answers is looked at. */
export type AnswersSearch = { answer?: ParticipationStatus; q?: string; after?: string }

export const answersSearch = (search: Record<string, unknown>): AnswersSearch => ({
  answer: oneOf(participationStatuses, search.answer),
  q: textOf(search.q),
  after: textOf(search.after),
})
