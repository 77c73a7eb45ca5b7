import type { NotificationSubject } from '../notification/notificationSubject.ts'

/**
 * What is told of an act in a file before it arrives, and how exactly. Who has declined a campaign and who has rated is nobody's, so
 * what a shop answers to what it was shown or asked is one kind.
 */
export const roadActKinds = ['HELP_REQUEST', 'VISIT', 'TRACE', 'PROMISE', 'ANSWER'] as const
export type RoadActKind = (typeof roadActKinds)[number]

/**
 * What is done on the road, by its field of the API: all that may lie in an outbox but drafts, and so all that a file of one may hold.
 * Each takes a key, so that it is done once by whichever way it arrives.
 */
const kinds = {
  openHelpRequest: 'HELP_REQUEST',
  replyToHelpRequest: 'HELP_REQUEST',
  closeHelpRequest: 'HELP_REQUEST',
  reopenHelpRequest: 'HELP_REQUEST',
  liftConfidentiality: 'HELP_REQUEST',
  assignHelpRequest: 'HELP_REQUEST',
  handOverHelpRequest: 'HELP_REQUEST',
  waitOnRetailer: 'HELP_REQUEST',
  resolveHelpRequest: 'HELP_REQUEST',

  startVisit: 'VISIT',
  completeVisit: 'VISIT',
  cancelVisit: 'VISIT',
  missVisit: 'VISIT',
  postponeVisit: 'VISIT',
  agreeToVisit: 'VISIT',
  askAnotherTime: 'VISIT',
  grantVisitWish: 'VISIT',
  declineVisitWish: 'VISIT',

  correctTrace: 'TRACE',
  countersignTrace: 'TRACE',
  disputeTrace: 'TRACE',

  makePromise: 'PROMISE',
  keepPromise: 'PROMISE',
  withdrawPromise: 'PROMISE',
  sayPromiseNotKept: 'PROMISE',

  openCampaign: 'ANSWER',
  readCampaignToEnd: 'ANSWER',
  joinCampaign: 'ANSWER',
  declineCampaign: 'ANSWER',
  takeNewTerms: 'ANSWER',
  sendProof: 'ANSWER',
  openGuidance: 'ANSWER',
  readGuidanceToEnd: 'ANSWER',
  answerGuidanceQuestion: 'ANSWER',
  openSupply: 'ANSWER',
  readSupplyToEnd: 'ANSWER',
  answerSupplyQuestion: 'ANSWER',
  sendSelfCheck: 'ANSWER',
  rate: 'ANSWER',
  setFavourite: 'ANSWER',
  setPressed: 'ANSWER',
} as const satisfies Record<string, RoadActKind>

export type RoadAct = keyof typeof kinds

export const roadActs = Object.keys(kinds) as readonly RoadAct[]

export const isRoadAct = (name: string): name is RoadAct => Object.hasOwn(kinds, name)

export const kindOf = (act: RoadAct): RoadActKind => kinds[act]

/** What concerns one shop and grows from nothing that a wall protects: only there the shop may be named before the act arrives. */
export const namesShop = (about: RoadActKind | NotificationSubject): boolean =>
  about === 'VISIT' || about === 'TRACE'

/** Whether the words in which a rule refuses an act may be told to who takes it in: they could say that it complains, declines or rates. */
export const tellsWhy = (act: RoadAct): boolean => kinds[act] !== 'ANSWER' && act !== 'openHelpRequest'
