import {
  isLeft,
  type OutboxActStanding,
  type RoadActKind,
  type Sealing,
  endOf,
  kindOf,
  namesShop,
  type WhyNotTaken,
} from '@kewo/domain'
import type { DbTransaction, Prisma } from '@kewo/db'
import type { SealedAct } from './readActs.ts'

/** What is told of an act of a file, and kept: never a word that was written. */
export type ToldAct = {
  key: string
  kind: RoadActKind
  /** The shop that it is about, where a person of the distributor has done it and that may be told. */
  retailerId: string | null
  madeAt: string
  pictures: number
  standing: OutboxActStanding
  /** Why it was not taken in, by its name, or in the words of the rule as it was told then. */
  why?: WhyNotTaken
  words?: string
}

/** Rows are written and read only here. */
export const toldOf = (acts: Prisma.JsonValue): ToldAct[] => acts as ToldAct[]

/** What is told of a file before anything of it is taken in. */
export async function tellActs(
  db: DbTransaction,
  userId: string,
  acts: readonly SealedAct[],
  sealing: Sealing,
): Promise<ToldAct[]> {
  const keys = acts.map(({ key }) => key)
  const sent = await db.sentKey.findMany({
    where: { userId, key: { in: keys } },
    select: { key: true, mutation: true },
  })
  const arrived = new Set(sent.map(({ key, mutation }) => `${mutation} ${key}`))
  return acts.map((act) => ({
    ...{ key: act.key, kind: kindOf(act.act), retailerId: shopOf(act) },
    ...{ madeAt: act.madeAt.toISOString(), pictures: act.pictures.length },
    ...standingOf(act, sealing, arrived.has(`${act.act} ${act.key}`)),
  }))
}

function standingOf(act: SealedAct, sealing: Sealing, arrived: boolean): Pick<ToldAct, 'standing' | 'why'> {
  if (arrived && !act.isChanged) return { standing: 'WAS_THERE' }
  if (act.isRefused) return { standing: 'REFUSED', why: 'REFUSED_BEFORE' }
  return act.madeAt > endOf(sealing) ? { standing: 'REFUSED', why: 'AFTER_SIGN_IN' } : { standing: 'NEW' }
}

/** A lane is a shop, or whatever else an act has to itself. */
function shopOf({ act, lane }: SealedAct): string | null {
  if (!namesShop(kindOf(act))) return null
  const [, id] = /^Retailer:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(fromBase64(lane)) ?? []
  return id ?? null
}

const fromBase64 = (text: string): string => Buffer.from(text, 'base64').toString('utf8')

export const leftOf = (acts: readonly ToldAct[]): ToldAct[] => acts.filter(isLeft)
