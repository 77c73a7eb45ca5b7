import type { HelpRequestCategory, StaffRole } from '@kewo/domain'
import type { PhotoKey } from '../photos.ts'
import type { Scene, Situation } from '../situations/index.ts'

/** The scene of a request; `me` is the person of the distributor who writes. */
export type RequestScene = Scene & { me: string; manager: string }

export type SayInRequest = (scene: RequestScene) => string

/** One thing that shops ask for help with, and how the thread goes on. */
export type RequestCase = {
  category: HelpRequestCategory
  about: Situation['about']
  /** How often it is urgent, 0 to 1. */
  urgent: number
  words: readonly SayInRequest[]
  /** What its photo shows, if shops send one. */
  photo?: PhotoKey
  replies: readonly SayInRequest[]
  /** Another desk that has to do it. */
  handOver?: { desk: StaffRole; reason: string; replies: readonly SayInRequest[] }
  /** Something that we have to know first. */
  ask?: { question: SayInRequest; answer: SayInRequest }
  /** An internal note. */
  note?: SayInRequest
  solved: readonly SayInRequest[]
  promise?: SayInRequest
}
