import type { GuidanceBlockKind, GuidanceKind } from '@kewo/domain'
import type { AudiencePlan } from './campaignPlan.ts'

/** A card; a step where it says no kind. */
export type BlockPlan = {
  kind?: GuidanceBlockKind
  title: string
  titleEn: string
  body?: string
  bodyEn?: string
  toDo?: string
  toDoEn?: string
  notToDo?: string
  notToDoEn?: string
  /** Names of the drawings: how it should look; of a pair, how to do it and how not to. */
  image?: string
  doImage?: string
  dontImage?: string
  url?: string
}

export type VersionPlan = {
  title: string
  titleEn: string
  intro: string
  introEn: string
  question: string
  questionEn: string
  options: readonly string[]
  optionsEn: readonly string[]
  rightOption: number
  blocks: readonly BlockPlan[]
  /** Days before today on which it was published; left out for a draft. */
  published?: number
  /** Days from today on whose morning the clock publishes a draft; left out where it is only written. */
  scheduled?: number
}

export type GuidancePlan = {
  kind: GuidanceKind
  /** Name of the author. */
  author: string
  audience: AudiencePlan
  /** Days from today; left out for no end. */
  validUntil?: number
  withdrawn?: number
  /** Oldest first; a draft last. */
  versions: readonly VersionPlan[]
  /** Shares of the audience that have opened, of these read to the end, of these understood. */
  opened: number
  read: number
  understood: number
}
