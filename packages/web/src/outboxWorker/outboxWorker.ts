import { knownClockOffset } from '../connection/serverClock.ts'
import { alone } from '../outbox/alone.ts'
import { localeOfTag } from '../outbox/backgroundSync.ts'
import { createSender } from '../outbox/createSender.ts'
import { openOutboxStore } from '../outbox/outboxStore.ts'
import { tellOutbox } from '../outbox/tellOutbox.ts'
import { openToldStore } from '../outbox/toldStore.ts'
import { type Locale, overwriteGetLocale } from '../paraglide/runtime.js'
import { pictureShelf } from '../upload/pictureShelf.ts'
import { lineOf } from './line.ts'

// Runs in the service worker of both apps: sends what waits once there is a signal, with no page open.

type SyncEvent = Event & { tag: string; waitUntil: (work: Promise<unknown>) => void }

const store = openOutboxStore()
const told = openToldStore()

addEventListener('sync', (event) => {
  const { tag, waitUntil } = event as SyncEvent
  const locale = localeOfTag(tag)
  if (locale) waitUntil.call(event, sendAll(locale))
})

/** Throws where something still waits: then the browser tries again later. */
async function sendAll(locale: Locale): Promise<void> {
  overwriteGetLocale(() => locale)
  for (const personId of await store.peopleWaiting()) await sendOf(personId, locale)
  if ((await store.peopleWaiting()).length > 0) throw new Error('Something still waits')
}

/** What is another person's than who is signed in the server refuses, and it waits on. */
async function sendOf(personId: string, locale: Locale): Promise<void> {
  const { post, sendPicture } = lineOf(personId, locale)
  const surroundings = { now: Date.now, clockOffset: knownClockOffset, post }
  const sender = createSender({
    ...{ ...surroundings, personId, store, sendPicture, shelf: pictureShelf },
    // What was typed meanwhile is called anew by the next page that opens: a worker does not reach it.
    async renamed(from, to) {
      await store.rename(personId, from, to)
      await pictureShelf.rename(personId, from, to)
    },
    alone: (work) => alone(personId, work),
  })
  if (!(await sender.drain('all'))) return
  await tellOutbox({ ...surroundings, of: () => store.of(personId), last: told(personId) })
}
