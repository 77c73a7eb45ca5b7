import { CombinedError } from '@urql/core'
import { v7 } from 'uuid'
import { afterEach, beforeEach, vi } from 'vitest'
import { overwriteGetLocale } from '../paraglide/runtime.js'
import { openPictureShelf, type PictureShelf } from '../upload/pictureShelf.ts'
import { createSender } from './createSender.ts'
import type { Entry } from './entry.ts'
import { openOutboxStore, type OutboxStore } from './outboxStore.ts'
import type { Result } from './outcome.ts'

overwriteGetLocale(() => 'zh-CN')

export const personId = 'anna'
const begun = Date.parse('2026-11-23T01:00:00Z')

export function act(over: Partial<Entry> = {}): Entry {
  const key = v7()
  return {
    ...{ key, personId, lane: 'shop 1', about: 'thing', operation: 'Reply', document: 'mutation Reply' },
    ...{ variables: { key }, pictures: [], madeAt: begun, told: { kind: '求助', words: '' }, path: '/' },
    ...{ state: 'waiting', attempted: false, changed: false, tries: 0, tryAt: 0 },
    ...over,
  }
}

export const done: Result = { data: { reply: { __typename: 'HelpRequest', id: 'r1' } }, error: undefined }
export const no = (code: string): Result => ({
  data: { reply: { __typename: code, code, message: `no: ${code}` } },
  error: undefined,
})
export const silence: Result = {
  data: undefined,
  error: new CombinedError({ networkError: new TypeError('Failed to fetch') }),
}
export const told = (code: string): Result => ({
  data: undefined,
  error: new CombinedError({ graphQLErrors: [{ message: code, extensions: { code, requestId: 'req-1' } }] }),
})

/** A sender with an outbox of its own for each test, a server that a test speaks for, and a clock that it moves. */
export function senderBed() {
  let store: OutboxStore
  let shelf: PictureShelf
  const clock = { now: begun }
  const post = vi.fn<(document: string, variables: Record<string, unknown>) => Promise<Result>>()
  const sendPicture = vi.fn<(picture: Blob) => Promise<string>>()
  beforeEach(() => {
    store = openOutboxStore(v7())
    shelf = openPictureShelf(v7())
    clock.now = begun
    post.mockReset().mockResolvedValue(done)
    sendPicture.mockReset().mockImplementation(async (picture) => `file of ${await picture.text()}`)
  })
  afterEach(() => {
    store.close()
    shelf.close()
  })
  return {
    ...{ clock, post, sendPicture },
    outbox: () => store,
    shelf: () => shelf,
    sender: () =>
      createSender({
        ...{ personId, store, post, sendPicture, shelf },
        renamed: async (from, to) => void (await store.rename(personId, from, to)),
        now: () => clock.now,
        clockOffset: async () => 86_400_000,
        alone: (work) => work(),
      }),
    standing: async () => (await store.of(personId)).map(({ state, problem }) => problem?.code ?? state),
  }
}
