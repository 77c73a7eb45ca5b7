import { becameOf, filled } from '@kewo/domain'
import { Failure } from '../failure/Failure.ts'
import { failureOf } from '../failure/failureOf.ts'
import { failureWords } from '../failure/failureWords.ts'
import type { PictureShelf } from '../upload/pictureShelf.ts'
import { PictureRefused } from '../upload/sendPicture.ts'
import { type Entry, isSave } from './entry.ts'
import { inViewOf, type Outcome, outcomeOf, type Result } from './outcome.ts'
import type { OutboxStore } from './outboxStore.ts'
import { openPictureLine, type PictureLine } from './pictureLine.ts'

export type Surroundings = {
  personId: string
  store: Pick<OutboxStore, 'of' | 'change' | 'pictureArrived' | 'saveArrived' | 'saveRefused'>
  /** Sends a document; it gives up by itself after a time. */
  post: (document: string, variables: Record<string, unknown>) => Promise<Result>
  sendPicture: (picture: Blob) => Promise<string>
  /** Where the pictures of drafts lie. */
  shelf: Pick<PictureShelf, 'of' | 'send'>
  /** What this device called `from` is `to` on the server: whatever waits for it, or is being written about it, follows. */
  renamed: (from: string, to: string) => Promise<void>
  /** Milliseconds by this device's clock. */
  now: () => number
  /** By how much the server's clock is ahead of this device's; asks the server where that is not known yet. */
  clockOffset: () => Promise<number>
  /** Runs one sender at a time among the tabs of a person. */
  alone: (work: () => Promise<void>) => Promise<void>
}

const shortest = 5_000
const whileUnreachable = 15_000
const longest = 5 * 60_000

/** These, or all, though their time has not come. */
type Force = ReadonlySet<string> | 'all'

/** How long to wait after so many tries. */
export const pauseAfter = (tries: number): number => Math.min(longest, shortest * 2 ** Math.max(0, tries - 1))

/** Sends what waits, in the order of each shop. */
export function createSender(surroundings: Surroundings) {
  const { personId, store, post, sendPicture, shelf, renamed, now, clockOffset, alone } = surroundings
  const isDue =
    (force: Force) =>
    ({ state, tryAt, key }: Entry): boolean =>
      state === 'waiting' && (tryAt <= now() || force === 'all' || force.has(key))

  /** The next that may be sent: the first of its shop, when its time has come. A draft holds up nothing but itself. */
  async function next(force: Force, later: ReadonlySet<string>): Promise<Entry | undefined> {
    const seen = new Set<string>()
    for (const entry of await store.of(personId)) {
      const { state, lane, saves } = entry
      const held = holdsUp(entry)
      if (state !== 'waiting' || seen.has(lane) || (saves && seen.has(held))) continue
      seen.add(held)
      if (isDue(force)(entry) && !later.has(held)) return entry
    }
    return undefined
  }

  async function sendOne(entry: Entry, line: PictureLine): Promise<Outcome | 'takenBack'> {
    try {
      const fileIds = isSave(entry) ? await line.idsOfDraft(entry) : await line.idsOf(entry)
      const madeAt = entry.madeAtServer ?? new Date(entry.madeAt + (await clockOffset())).toISOString()
      // Before the request: from now on nobody knows whether it has arrived until an answer says so.
      if (!(await store.change(entry.key, { attempted: true, madeAtServer: madeAt }))) return 'takenBack'
      const variables = filled(entry.variables, fileIds) as Record<string, unknown>
      const told = 'madeAt' in variables ? { ...variables, madeAt } : variables
      return outcomeOf(await post(entry.document, told), entry)
    } catch (thrown) {
      if (!isKnown(thrown)) reportError(thrown)
      return notSent(thrown)
    }
  }

  /** Writes down what became of one. */
  async function note(entry: Entry, outcome: Outcome): Promise<void> {
    const tries = entry.tries + 1
    const tryAt = now() + pauseAfter(tries)
    if (outcome.kind === 'sent') {
      const { answer } = outcome
      const became = becameOf({ ...entry, answer })
      if (became) await renamed(entry.about, became)
      await store.change(entry.key, {
        state: 'sent',
        sentAt: now(),
        answer,
        pictures: [],
        problem: undefined,
      })
      if (isSave(entry)) await store.saveArrived(entry, answer)
    } else if (outcome.kind === 'refused') {
      const { code, message, answer } = outcome
      await store.change(entry.key, { state: 'refused', problem: { code, message }, answer })
      if (isSave(entry)) await store.saveRefused(entry)
    } else if (outcome.kind === 'later')
      await store.change(entry.key, { tries, tryAt, problem: { code: 'FAILED', message: outcome.message } })
    // Without a signal nothing has failed: how often it was tried says nothing.
    else if (outcome.kind === 'unreachable')
      await store.change(entry.key, { tryAt: now() + whileUnreachable })
  }

  return {
    /**
     * Sends what may be sent now. `force`: these, or all, though their time has not come. Answers whether the server
     * answers this person; what is left then waits for another reason.
     */
    async drain(force: Force = new Set()): Promise<boolean> {
      let answers = true
      await alone(async () => {
        const later = new Set<string>()
        const line = openPictureLine({ store, sendPicture, shelf, now, isBreak })
        line.ahead((await store.of(personId)).filter(isDue(force)))
        for (let entry = await next(force, later); entry; entry = await next(force, later)) {
          const came = await sendOne(entry, line)
          if (came === 'takenBack') continue
          const outcome = inViewOf(came, await store.of(personId))
          await note(entry, outcome)
          answers = outcome.kind !== 'unreachable' && outcome.kind !== 'notSignedIn'
          if (!answers) break
          if (outcome.kind === 'later') later.add(holdsUp(entry))
        }
        // The next sending finds written down what has arrived.
        await line.settled()
      })
      return answers
    },
  }
}

/** What waits until one is sent: all that is about its shop; of a draft, what is saved of the same. */
const holdsUp = ({ lane, saves }: Entry): string => (saves ? `draft ${saves.draft}` : lane)

const isKnown = (thrown: unknown) => thrown instanceof Failure || thrown instanceof PictureRefused

/** The line is gone, or the person is: no other picture need be tried. */
const isBreak = (thrown: unknown) => ['unreachable', 'notSignedIn'].includes(notSent(thrown).kind)

function notSent(thrown: unknown): Outcome {
  if (thrown instanceof PictureRefused) return { kind: 'refused', code: 'PICTURE', message: thrown.message }
  const failure = failureOf(thrown)
  if (failure.kind === 'OFFLINE') return { kind: 'unreachable' }
  if (failure.kind === 'UNAUTHENTICATED' || failure.kind === 'ANOTHER_PERSON') return { kind: 'notSignedIn' }
  return { kind: 'later', message: failureWords(failure) }
}
