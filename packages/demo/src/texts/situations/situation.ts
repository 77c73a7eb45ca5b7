import type { FindingKind } from '@kewo/domain'

/** What the words of one visit are made with. */
export type Scene = {
  /** A product that the shop sells and that the matter is about, and another one. */
  product: string
  other: string
  /** A brand. */
  brand: string
  /** Unit of the product: 条, 箱, 瓶. */
  unit: string
  /** A place in the shop, and another one. */
  spot: string
  corner: string
  /** Small and middling numbers. */
  few: number
  some: number
  many: number
  /** What one unit of the product leaves the shop, such as 12 元. */
  margin: string
  retail: string
  /** A weekday to come, and one gone by. */
  day: string
  lastDay: string
  /** How the owner is spoken to. */
  called: string
  courier: string
  clerk: string
  /** Road, quarter or village. */
  place: string
  /** Who comes there: 学生, 工地上的人. */
  guests: string
}

type Say = (scene: Scene) => string

/** Who has to act. */
export type Doer = 'SHOP' | 'TOGETHER' | 'MANAGER' | 'COURIER' | 'CLERK'

/**
 * One matter that turns up at a shop, with all that a record says of it. `seen` are its cases; a list that is as long
 * speaks of the same cases in the same order, any other one fits them all.
 */
export type Situation = {
  /** Kind of fault; null when it is a chance rather than a fault. */
  kind: FindingKind | null
  /** Which products it can be about. */
  about: 'TOBACCO' | 'DRINK' | 'FOOD' | 'ANY'
  seen: readonly Say[]
  fault: readonly Say[]
  fix: readonly Say[]
  /** How often it is put right on the spot, 0 to 1. */
  fixedNow: number
  advice: readonly { what: Say; gain: Say }[]
  doer: Doer
  promise: readonly Say[]
  /** Fits every case. */
  heard: readonly Say[]
  outcome: readonly Say[]
  /** What the next record says once it was seen to. */
  answered: readonly Say[]
}
