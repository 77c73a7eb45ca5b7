import type { NotificationSubject } from '@kewo/domain'
import { graphql, type VariablesOf } from '@kewo/schema/client'
import { textOf } from '../documents/text.ts'
import type { Entry } from './entry.ts'
import type { Result } from './outcome.ts'

const TellOutbox = graphql(`
  mutation TellOutbox($input: OutboxInput!) {
    tellOutbox(input: $input)
  }
`)

type Told = VariablesOf<typeof TellOutbox>['input']
type Matter = Told['matters'][number]

/**
 * What was told last, and when by this device's clock: null where the page went before it heard whether it arrived. Kept, as an outbox
 * that has emptied must be able to say so.
 */
export type LastTold = { words: string; at: number | null }

export type TellingOutbox = {
  of: () => Promise<readonly Entry[]>
  post: (document: string, variables: Record<string, unknown>) => Promise<Result>
  now: () => number
  /** By how much the server's clock is ahead of this device's. */
  clockOffset: () => Promise<number>
  last: { read: () => Promise<LastTold | null>; write: (told: LastTold | null) => Promise<void> }
}

const minute = 60_000
/** What has changed is told no sooner, and what has not no sooner than that. */
const [changedAfter, sameAfter] = [10 * minute, 6 * 60 * minute]

/** Tells the server what waits here, so that somebody can ask for it. What cannot be told now is told another time. */
export async function tellOutbox({ of, post, now, clockOffset, last }: TellingOutbox): Promise<void> {
  const input = whatWaits(await of(), await clockOffset())
  const before = await last.read()
  const words = JSON.stringify(input)
  if (!isToBeTold(input, words, before, now())) return
  const isLeft = input.waiting + input.refused > 0
  // Before the request, as the page may go before its answer comes.
  if (isLeft) await last.write({ words, at: null })
  const { data } = await post(textOf(TellOutbox), { input })
  if (data) await last.write(isLeft ? { words, at: now() } : null)
}

export function isToBeTold(
  { waiting, refused }: Pick<Told, 'waiting' | 'refused'>,
  words: string,
  before: LastTold | null,
  now: number,
): boolean {
  if (waiting + refused === 0) return before !== null
  if (before === null || before.at === null) return true
  return now - before.at > (words === before.words ? sameAfter : changedAfter)
}

/** How much, since when and about what; never a word that was written. */
export function whatWaits(entries: readonly Entry[], clockOffset: number): Told {
  const left = entries.filter(({ state }) => state !== 'sent')
  const oldest = Math.min(...left.map(({ madeAt }) => madeAt))
  const matters = new Map<string, Matter>()
  for (const { operation, lane } of left) {
    const subject = subjectOf(operation)
    if (!subject) continue
    const retailerId = lane.startsWith(shopId) ? lane : null
    const key = `${subject} ${retailerId}`
    matters.set(key, { subject, retailerId, count: (matters.get(key)?.count ?? 0) + 1 })
  }
  return {
    waiting: left.filter(({ state }) => state === 'waiting').length,
    refused: left.filter(({ state }) => state === 'refused').length,
    oldestAt: left.length > 0 ? new Date(oldest + clockOffset).toISOString() : null,
    matters: [...matters.values()].slice(0, 50),
  }
}

/** Global ids of shops begin so. */
const shopId = btoa('Retailer:')

/** By the name of the mutation's document; the first that fits. */
const subjects: readonly [RegExp, NotificationSubject][] = [
  [/Promise|TakeBackKept/, 'PROMISE'],
  [/HelpRequest|WaitOnRetailer|HandOver|Confidentiality/, 'HELP_REQUEST'],
  [/Trace/, 'TRACE'],
  [/Campaign|Proof|NewTerms/, 'CAMPAIGN'],
  [/Guidance/, 'GUIDANCE'],
  [/^Rate/, 'RATING'],
  [/Visit|AnotherTime/, 'VISIT'],
]

export const subjectOf = (operation: string): NotificationSubject | null =>
  subjects.find(([pattern]) => pattern.test(operation))?.[1] ?? null
