import { type Client, CombinedError, type TypedDocumentNode } from '@urql/core'
import { becameOf } from '@kewo/domain'
import { onReturn } from '../connection/returns.ts'
import { clockOffset, knownClockOffset } from '../connection/serverClock.ts'
import { m } from '../paraglide/messages.js'
import { getLocale } from '../paraglide/runtime.js'
import { reader } from '../site/site.ts'
import { isStorageFull, StorageFull } from '../upload/storageFull.ts'
import { littleRoom } from './room.ts'
import { within } from '../within.ts'
import { noteSilence } from '../online/reach.ts'
import { sendPicture } from '../upload/sendPicture.ts'
import { pictureShelf } from '../upload/pictureShelf.ts'
import { documentOf } from '../documents/text.ts'
import { createDraftStore } from '../draft/draftStore.ts'
import { alone } from './alone.ts'
import { askForSync } from './backgroundSync.ts'
import { createSender } from './createSender.ts'
import { allTheSame, type Entry, type Save, type Saves, waitingOf, type Waiting } from './entry.ts'
import { entryOf, type Road } from './entryOf.ts'
import { fetchSeal } from './fetchSeal.ts'
import type { OutboxFile } from './outboxFile.ts'
import { openOutboxStore } from './outboxStore.ts'
import type { Result } from './outcome.ts'
import { openSealStore } from './sealStore.ts'
import { tellOutbox } from './tellOutbox.ts'
import { openToldStore } from './toldStore.ts'
import { restMs, waits } from './waits.ts'

/** What became of an act as far as the person who has just pressed waits for it. */
export type Acted =
  | { kind: 'sent'; answer: unknown }
  | { kind: 'refused'; code: string; message: string; answer: unknown }
  /** It lies on this device and goes by itself, which the words say. */
  | { kind: 'kept'; words: string }

export type Engine = Awaited<ReturnType<typeof startEngine>>

/** What the outbox has to know of a draft besides what is saved of it. */
export type SaveRoad = Pick<Road, 'shop' | 'about' | 'told'> & { saves: Saves }

/** A request without an answer is given up after. */
const answerWithin = 30_000
/** Longer than this nobody who has pressed a button waits for the server, and a little more for each picture. */
const patience = 10_000
const morePatience = 3_000
/** An answer that does not come within this may not come while the page is open. */
const soon = 2_000

/** The outbox at work: it holds what this person has done, and sends it by itself whenever there is a chance. */
export async function startEngine(
  client: Client,
  personId: string,
  onChange: (waiting: readonly Waiting[]) => void,
) {
  const store = openOutboxStore()
  const told = openToldStore()
  const seals = openSealStore(personId)
  const drafts = createDraftStore(localStorage)
  let alarm: ReturnType<typeof setTimeout> | undefined
  let all: readonly Entry[] = []
  /** What somebody has just pressed and waits for: it is not shown as waiting before it does. */
  const pressed = new Set<string>()
  const followed = new Set<string>()
  let syncAsked = false

  const sender = createSender({
    personId,
    store,
    post: (document, variables) => post(document, variables),
    shelf: pictureShelf,
    sendPicture: (picture) => sendPicture(picture, document.documentElement.lang, () => {}),
    async renamed(from, to) {
      await store.rename(personId, from, to)
      drafts.rename(personId, from, to)
      await pictureShelf.rename(personId, from, to)
    },
    now: Date.now,
    clockOffset: knownClockOffset,
    alone: (work) => alone(personId, work),
  })

  const post = (document: string, variables: Record<string, unknown>) => answered(client, document, variables)
  /** After each sending: what is left then does not only wait for a signal. */
  async function drain(force?: ReadonlySet<string> | 'all'): Promise<void> {
    if (!(await sender.drain(force))) return
    const of = () => store.of(personId)
    tellOutbox({ of, post, now: Date.now, clockOffset: knownClockOffset, last: told(personId) }).catch(
      reportError,
    )
  }
  function wake(force?: ReadonlySet<string> | 'all'): void {
    drain(force).catch(reportError)
  }
  const now = () => wake('all')

  const show = () => onChange(all.filter(({ key }) => !pressed.has(key)).map(waitingOf))

  function changed(entries: readonly Entry[]) {
    all = entries
    clearTimeout(alarm)
    const waiting = entries.filter(({ state }) => state === 'waiting')
    const first = Math.min(...waiting.map(({ tryAt }) => tryAt))
    if (waiting.length > 0) alarm = setTimeout(wake, Math.max(1_000, first - Date.now()))
    followNames(entries)
    const isLeft = document.visibilityState === 'hidden' || !navigator.onLine
    askForSyncOnce(waiting.some((entry) => !pressed.has(entry.key) && waits(entry, !isLeft)))
    show()
  }

  /** What was typed about what a service worker has sent goes by the server's name for it from now on. */
  function followNames(entries: readonly Entry[]) {
    for (const entry of entries) {
      const became = entry.state === 'sent' && !followed.has(entry.key) && becameOf(entry)
      if (!became) continue
      followed.add(entry.key)
      drafts.rename(personId, entry.about, became)
    }
  }

  /** Once for all that waits now. */
  function askForSyncOnce(isAnyLeft: boolean) {
    if (isAnyLeft && !syncAsked) askForSync(getLocale()).catch(reportError)
    syncAsked = isAnyLeft
  }

  followNames(await store.of(personId))
  await store.forgetOldReceipts(personId, Date.now())
  store.follow(personId, changed, reportError)
  onReturn(now)
  addEventListener('online', now)
  addEventListener('pageshow', now)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && now())
  now()
  // While there is a signal: the file is saved when there is none.
  fetchSeal(seals).catch(reportError)

  /** It was sent before, and then taken back into its form. */
  const wasAttempted = (key: string) => drafts.read<boolean>(personId, changedDraft(key)) === true

  /** What stands in the store about one that was just made; a refusal is for the form that is still open. */
  async function read(key: string): Promise<Acted | null> {
    const entry = await store.get(key)
    if (entry?.state === 'sent') return { kind: 'sent', answer: entry.answer }
    if (entry?.state !== 'refused' || !pressed.has(key)) return null
    await store.remove(key)
    return { kind: 'refused', ...entry.problem!, answer: entry.answer }
  }

  /** False where this device has no room for it. */
  async function put(entry: Entry): Promise<boolean> {
    try {
      await store.put(entry)
      return true
    } catch (thrown) {
      if (isStorageFull(thrown)) return false
      throw thrown
    }
  }

  return {
    /** Keeps an act, tries to send it at once, and answers when it is known what became of it or it takes too long. */
    async act(
      document: TypedDocumentNode,
      variables: Readonly<Record<string, unknown>>,
      road: Road,
    ): Promise<Acted> {
      const made = await entryOf(document, variables, road, personId)
      const entry = { ...made, changed: wasAttempted(made.key) }
      pressed.add(entry.key)
      // Whoever closes the page while it is still being sent.
      const longWait = setTimeout(() => askForSyncOnce(true), soon)
      try {
        if (!(await put(entry))) return noRoom()
        if (road.carries) await store.dropSaves(personId, road.carries)
        void askToStay().catch(reportError)
        const tried = drain(new Set([entry.key])).then(() => read(entry.key))
        const became = await within(patience + entry.pictures.length * morePatience, tried, null)
        return became ?? { kind: 'kept', words: await keptWords() }
      } finally {
        clearTimeout(longWait)
        pressed.delete(entry.key)
        changed(all)
      }
    },
    /** Keeps a draft; it is sent after a moment's rest. Answers with the key under which it lies here. */
    async save(
      document: TypedDocumentNode,
      variables: Readonly<Record<string, unknown>>,
      { saves, ...road }: SaveRoad,
    ): Promise<string> {
      const made = await entryOf(document, variables, road, personId)
      const entry: Save = { ...made, saves, tryAt: made.madeAt + restMs }
      await store.save(entry).catch((thrown: unknown) => {
        throw isStorageFull(thrown) ? new StorageFull() : thrown
      })
      changed(await store.of(personId))
      return entry.key
    },
    /** Sends what lies here of a draft, now. */
    async sendDraft(draft: string): Promise<readonly Waiting[]> {
      const unsent = await store.ofDraft(personId, draft)
      await drain(new Set(unsent.map(({ key }) => key)))
      return (await store.ofDraft(personId, draft)).map(waitingOf)
    },
    /** Somebody else has saved the same: what is here goes over that edition. */
    async saveOver(draft: string, edition: string) {
      await store.saveOver(personId, draft, edition)
      wake()
    },
    /** What is here of a draft is not to be saved any more. */
    dropDraft: (draft: string) => store.dropSaves(personId, draft),
    /** Acts without a receipt. */
    howMuchWaits: async () => (await store.of(personId)).filter(({ state }) => state !== 'sent').length,
    /** Tries all that waits, now. */
    tryNow: () => drain('all'),
    /** A refused one is sent again as it is; one that was asked about, all the same. */
    async sendAgain(key: string) {
      const entry = await store.get(key)
      if (!entry) return
      const variables = allTheSame(entry)
      await store.change(key, { variables, state: 'waiting', tries: 0, tryAt: 0, problem: undefined })
      wake()
    },
    /** Takes one out; answers with what puts it back. */
    async takeBack(key: string): Promise<() => void> {
      const entry = await store.get(key)
      await store.remove(key)
      return () => void (entry && store.put(entry).catch(reportError))
    },
    /** Puts one back into the form where it was made, pictures and all. */
    async edit(key: string): Promise<void> {
      const entry = await store.get(key)
      if (!entry?.draft) return
      const { draft, pictures, attempted } = entry
      drafts.write(personId, draft.key, draft.value, new Date())
      for (const picture of pictures) await pictureShelf.put({ ...picture, personId, key: draft.key })
      if (attempted) drafts.write(personId, changedDraft(entry.key), true, new Date())
      await store.remove(key)
    },
    /** All of it, with its pictures, as one file. */
    async asFile(): Promise<OutboxFile> {
      const { goesIntoFile, outboxFile } = await import('./outboxFile.ts')
      const seal = await within(patience, fetchSeal(seals), null).catch(() => null)
      const file = await outboxFile(await store.of(personId), {
        clockOffset: clockOffset(),
        seal: seal ?? (await seals.read()),
      })
      // From now on nobody knows whether it has arrived, as with a request without an answer.
      if (file.isSealed)
        for (const entry of (await store.of(personId)).filter(goesIntoFile))
          if (entry.state === 'waiting') await store.change(entry.key, { attempted: true })
      return file
    },
  }
}

/** It could not even be put down on this device: what was typed stays in the form. */
const noRoom = (): Acted => ({
  ...{ kind: 'refused', code: 'STORAGE_FULL', answer: null },
  message: new StorageFull().message,
})

/** That it lies here, and that there is not much room for more where that is so. */
async function keptWords(): Promise<string> {
  const megabytes = await littleRoom().catch(() => null)
  const kept = m.outbox_kept({ reader })
  return megabytes === null ? kept : `${kept}${m.outbox_keptLittleRoom({ megabytes })}`
}

/** Says of a key that what was sent with it was taken back into its form. */
const changedDraft = (key: string) => `outbox.changed.${key}`

function answered(client: Client, document: string, variables: Record<string, unknown>): Promise<Result> {
  return new Promise((resolve) => {
    const silence = setTimeout(() => {
      subscription.unsubscribe()
      noteSilence()
      resolve({ data: undefined, error: new CombinedError({ networkError: new Error('No answer') }) })
    }, answerWithin)
    const subscription = client.mutation(documentOf(document), variables).subscribe((result) => {
      clearTimeout(silence)
      resolve(result)
    })
  })
}

/** Asks the browser once not to clear what waits here when room is short. */
async function askToStay(): Promise<void> {
  const { storage } = navigator
  if (storage?.persist && !(await storage.persisted())) await storage.persist()
}
