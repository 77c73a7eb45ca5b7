import { oneOf, textOf } from '@kewo/web/page'
import {
  type CampaignStatus,
  campaignStatuses,
  type ParticipationStatus,
  participationStatuses,
} from '@kewo/domain'
import { pageSearch, type PageSearch, sortSearch, type SortSearch } from '../list/listSearch.ts'

const campaignSorts = ['CHANGED', 'STARTS', 'ENDS'] as const

/** What part of the campaigns is looked at and how; kept in the address. */
export type CampaignsSearch = PageSearch &
  SortSearch<(typeof campaignSorts)[number]> & { status?: CampaignStatus; q?: string }

export const campaignsSearch = (search: Record<string, unknown>): CampaignsSearch => ({
  status: oneOf(campaignStatuses, search.status),
  q: textOf(search.q),
  ...sortSearch(campaignSorts, search),
  ...pageSearch(search),
})

/** From which month on the calendar is looked at. */
export const calendarSearch = (search: Record<string, unknown>): { from?: string } => ({
  from: textOf(search['from']),
})

const answerSorts = ['ANSWERED', 'SHOP'] as const

/** What part of one campaign's answers is looked at. */
export type AnswersSearch = PageSearch &
  SortSearch<(typeof answerSorts)[number]> & { answer?: ParticipationStatus; q?: string }

export const answersSearch = (search: Record<string, unknown>): AnswersSearch => ({
  answer: oneOf(participationStatuses, search.answer),
  q: textOf(search.q),
  ...sortSearch(answerSorts, search),
  ...pageSearch(search),
})
