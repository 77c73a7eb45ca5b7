import 'fake-indexeddb/auto'
import { CombinedError } from '@urql/core'
import { assert, asyncProperty, constantFrom, array, record } from 'fast-check'
import { v7 } from 'uuid'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Failure } from '../failure/Failure.ts'
import { overwriteGetLocale } from '../paraglide/runtime.js'
import { PictureRefused } from '../upload/sendPicture.ts'
import { createSender, pauseAfter } from './createSender.ts'
import { allTheSame, type Entry, movedOn, pictureRef } from './entry.ts'
import { openOutboxStore, type OutboxStore } from './outboxStore.ts'
import type { Result } from './outcome.ts'

overwriteGetLocale(() => 'zh-CN')

const personId = 'anna'
const begun = Date.parse('2026-11-23T01:00:00Z')

function act(over: Partial<Entry> = {}): Entry {
  const key = v7()
  return {
    ...{ key, personId, lane: 'shop 1', about: 'thing', operation: 'Reply', document: 'mutation Reply' },
    ...{ variables: { key }, pictures: [], madeAt: begun, told: { kind: '求助', words: '' }, path: '/' },
    ...{ state: 'waiting', attempted: false, changed: false, tries: 0, tryAt: 0 },
    ...over,
  }
}

const done: Result = { data: { reply: { __typename: 'HelpRequest', id: 'r1' } }, error: undefined }
const no = (code: string): Result => ({
  data: { reply: { __typename: code, code, message: `no: ${code}` } },
  error: undefined,
})
const silence: Result = {
  data: undefined,
  error: new CombinedError({ networkError: new TypeError('Failed to fetch') }),
}
const told = (code: string): Result => ({
  data: undefined,
  error: new CombinedError({ graphQLErrors: [{ message: code, extensions: { code, requestId: 'req-1' } }] }),
})

let store: OutboxStore
let now: number
const post = vi.fn<(document: string, variables: Record<string, unknown>) => Promise<Result>>()
const sendPicture = vi.fn<(picture: Blob) => Promise<string>>()

const sender = () =>
  createSender({
    ...{ personId, store, post, sendPicture },
    renamed: async (from, to) => void (await store.rename(personId, from, to)),
    now: () => now,
    clockOffset: async () => 86_400_000,
    alone: (work) => work(),
  })
const standing = async () => (await store.of(personId)).map(({ state, problem }) => problem?.code ?? state)

beforeEach(() => {
  store = openOutboxStore(v7())
  now = begun
  post.mockReset().mockResolvedValue(done)
  sendPicture.mockReset().mockImplementation(async (picture) => `file of ${await picture.text()}`)
})
afterEach(() => store.close())

describe('what waits', () => {
  test('is sent in its order, and only a receipt makes it sent', async () => {
    const acts = [act(), act({ lane: 'shop 2' }), act()]
    for (const each of acts) await store.put(each)
    await sender().drain()
    expect(post.mock.calls.map(([, variables]) => variables['key'])).toEqual(acts.map(({ key }) => key))
    expect(await standing()).toEqual(['sent', 'sent', 'sent'])
    expect((await store.get(acts[0]!.key))?.answer).toEqual({ __typename: 'HelpRequest', id: 'r1' })
  })

  test('without a signal stays, and nothing else is tried', async () => {
    for (const lane of ['shop 1', 'shop 2']) await store.put(act({ lane }))
    post.mockResolvedValue(silence)
    await sender().drain()
    expect(post).toHaveBeenCalledTimes(1)
    expect(await standing()).toEqual(['waiting', 'waiting'])
  })

  test('of another person is left alone', async () => {
    await store.put(act({ personId: 'ben' }))
    await sender().drain()
    expect(post).not.toHaveBeenCalled()
  })

  test.each(['UNAUTHENTICATED', 'ANOTHER_PERSON'])('waits for its person: %s', async (code) => {
    await store.put(act())
    post.mockResolvedValue(told(code))
    await sender().drain()
    expect(await standing()).toEqual(['waiting'])
  })

  test('that is stuck holds up its own shop and no other', async () => {
    const [stuck, behind, elsewhere] = [act(), act(), act({ lane: 'shop 2' })]
    for (const each of [stuck, behind, elsewhere]) await store.put(each)
    post.mockImplementation(async (_document, { key }) => (key === stuck.key ? told('INTERNAL') : done))
    await sender().drain()
    expect(await standing()).toEqual(['FAILED', 'waiting', 'sent'])
    expect((await store.get(stuck.key))!.tryAt).toBe(now + pauseAfter(1))
    now += pauseAfter(1)
    post.mockResolvedValue(done)
    await sender().drain()
    expect(await standing()).toEqual(['sent', 'sent', 'sent'])
  })

  test('that fails again and again asks for a person in the end', async () => {
    await store.put(act())
    post.mockResolvedValue(told('INTERNAL'))
    for (let round = 0; round < 20; round += 1) {
      await sender().drain()
      now += 3_600_000
    }
    expect(await standing()).toEqual(['BROKEN'])
    expect(post.mock.calls.length).toBeLessThan(12)
  })

  test.each([
    ['a campaign that has ended meanwhile', no('NotPublished'), 'NotPublished'],
    ['a visit that was cancelled meanwhile', no('VisitNotReady'), 'VisitNotReady'],
    ['a shop that was given to another meanwhile', told('NOT_FOUND'), 'NOT_FOUND'],
    ['a licence that has expired meanwhile', told('FORBIDDEN'), 'FORBIDDEN'],
    ['a version that the server does not know any more', told('GRAPHQL_VALIDATION_FAILED'), 'OUTDATED'],
  ])('about %s needs a person, and what comes after it goes on', async (_what, answer, code) => {
    await store.put(act())
    await store.put(act())
    post.mockResolvedValueOnce(answer)
    await sender().drain()
    expect(await standing()).toEqual([code, 'sent'])
  })

  test('and was sent without an answer is done when the server says that it came before', async () => {
    await store.put(act())
    post.mockResolvedValueOnce(silence)
    await sender().drain()
    post.mockResolvedValue(no('SentBefore'))
    await sender().drain('all')
    expect(await standing()).toEqual(['sent'])
  })

  test('onto a request that has moved on waits for a person, and goes all the same when it is told to', async () => {
    const moved: Result = {
      data: { reply: { __typename: movedOn, code: movedOn, message: '李敏回复了', edition: 'now' } },
      error: undefined,
    }
    const queued = act({ variables: { key: 'a', words: '来了', expected: 'then' } })
    await store.put(queued)
    await store.put(act())
    post.mockResolvedValueOnce(moved)
    await sender().drain()
    expect(await standing()).toEqual([movedOn, 'sent'])
    const refused = (await store.get(queued.key))!
    expect(refused.problem?.message).toBe('李敏回复了')
    expect(allTheSame(refused)).toEqual({ key: 'a', words: '来了', expected: 'now' })
  })

  test('that was queued before editions were named, or refused for another reason, goes again as it is', () => {
    const answer = { code: movedOn, edition: 'now' }
    expect(allTheSame({ variables: { key: 'a' }, answer })).toEqual({ key: 'a' })
    for (const other of [undefined, null, { code: 'NotPublished' }])
      expect(allTheSame({ variables: { expected: 'then' }, answer: other })).toEqual({ expected: 'then' })
  })

  test('but was changed since, or never sent before, is not', async () => {
    for (const over of [{ attempted: true, changed: true }, {}]) await store.put(act(over))
    post.mockResolvedValue(no('SentBefore'))
    await sender().drain()
    expect(await standing()).toEqual(['SentBefore', 'SentBefore'])
  })

  test('says when it was made by the server’s clock, and each time the same', async () => {
    const entry = act({ variables: { madeAt: null } })
    await store.put(entry)
    post.mockResolvedValueOnce(silence)
    await sender().drain()
    now += 3_600_000
    await sender().drain('all')
    const times = post.mock.calls.map(([, { madeAt }]) => madeAt)
    expect(times).toEqual(['2026-11-24T01:00:00.000Z', '2026-11-24T01:00:00.000Z'])
  })

  test('and is taken back while it is being sent stays away', async () => {
    const entry = act({ pictures: [{ id: 'p1', picture: new Blob(['a']), fileId: null }] })
    await store.put(entry)
    sendPicture.mockImplementation(async () => {
      await store.remove(entry.key)
      return 'file-1'
    })
    await sender().drain()
    expect(post).not.toHaveBeenCalled()
    expect(await store.of(personId)).toEqual([])
  })
})

describe('what an act makes', () => {
  test('is called by the server, and what waits for it follows', async () => {
    const made = { __typename: 'Visit', id: 'planned before' }
    const start = act({ about: 'made here', makes: true })
    const complete = act({
      about: 'made here',
      variables: { id: 'made here', words: 'not made here before' },
    })
    for (const each of [start, complete]) await store.put(each)
    post.mockResolvedValueOnce({ data: { start: made }, error: undefined })
    await sender().drain()
    expect(post.mock.calls[1]![1]).toMatchObject({ id: 'planned before' })
    expect(await standing()).toEqual(['sent', 'sent'])
  })
})

describe('pictures', () => {
  const withPictures = () =>
    act({
      variables: { photoIds: [pictureRef('p1'), pictureRef('p2')] },
      pictures: ['p1', 'p2'].map((id) => ({ id, picture: new Blob([id]), fileId: null })),
    })

  test('go first, and their ids stand in what is sent', async () => {
    await store.put(withPictures())
    await sender().drain()
    expect(post.mock.calls[0]![1]).toEqual({ photoIds: ['file of p1', 'file of p2'] })
  })

  test('that have arrived are not sent again after a break', async () => {
    await store.put(withPictures())
    sendPicture.mockResolvedValueOnce('file-1').mockRejectedValueOnce(new Failure('OFFLINE'))
    await sender().drain()
    expect(post).not.toHaveBeenCalled()
    sendPicture.mockResolvedValue('file-2')
    await sender().drain('all')
    expect(sendPicture).toHaveBeenCalledTimes(3)
    expect(post.mock.calls[0]![1]).toEqual({ photoIds: ['file-1', 'file-2'] })
  })

  test('of acts to come go ahead, a few side by side, and each once', async () => {
    const acts = Array.from({ length: 4 }, (_, number) =>
      act({
        lane: `shop ${number}`,
        pictures: [1, 2].map((each) => ({
          id: `p${number}${each}`,
          picture: new Blob([`p${number}${each}`]),
          fileId: null,
        })),
        variables: { photoIds: [pictureRef(`p${number}1`), pictureRef(`p${number}2`)] },
      }),
    )
    for (const each of acts) await store.put(each)
    let [going, most] = [0, 0]
    sendPicture.mockImplementation(async (picture) => {
      going += 1
      most = Math.max(most, going)
      const words = await picture.text()
      await new Promise((resolve) => setTimeout(resolve))
      going -= 1
      return `file of ${words}`
    })
    await sender().drain()
    expect(most).toBe(3)
    expect(sendPicture).toHaveBeenCalledTimes(8)
    expect(post.mock.calls.map(([, { photoIds }]) => photoIds)).toEqual(
      [0, 1, 2, 3].map((number) => [`file of p${number}1`, `file of p${number}2`]),
    )
    expect(await standing()).toEqual(['sent', 'sent', 'sent', 'sent'])
  })

  test('stop going when the line breaks; what was under way is written down', async () => {
    const acts = Array.from({ length: 6 }, (_, number) =>
      act({
        pictures: [{ id: `q${number}`, picture: new Blob([`q${number}`]), fileId: null }],
        variables: { photoId: pictureRef(`q${number}`) },
      }),
    )
    for (const each of acts) await store.put(each)
    sendPicture.mockRejectedValueOnce(new Failure('OFFLINE'))
    expect(await sender().drain()).toBe(false)
    expect(post).not.toHaveBeenCalled()
    expect(sendPicture).toHaveBeenCalledTimes(3)
    const there = (await store.of(personId)).map(({ pictures: [picture] }) => picture!.fileId)
    expect(there).toEqual([null, 'file of q1', 'file of q2', null, null, null])
    await sender().drain('all')
    expect(sendPicture).toHaveBeenCalledTimes(7)
    expect(post).toHaveBeenCalledTimes(6)
  })

  test('that lay for so long that the server has swept them are sent again', async () => {
    await store.put(withPictures())
    post.mockResolvedValueOnce(silence)
    await sender().drain()
    now += 21 * 3_600_000
    await sender().drain('all')
    expect(sendPicture).toHaveBeenCalledTimes(4)
  })

  test('that the server will not take need a person', async () => {
    await store.put(withPictures())
    sendPicture.mockRejectedValue(new PictureRefused('这张图片打不开'))
    await sender().drain()
    expect((await store.of(personId))[0]).toMatchObject({
      state: 'refused',
      problem: { code: 'PICTURE', message: '这张图片打不开' },
    })
  })
})

describe('whatever the line does', () => {
  const faults = ['none', 'before', 'after', 'broken'] as const
  const plans = record({
    acts: array(constantFrom('shop 1', 'shop 2', 'shop 3'), { minLength: 1, maxLength: 8 }),
    line: array(constantFrom(...faults), { maxLength: 30 }),
  })

  // Many stories: beside other work they take longer than one test usually may.
  const patience = { timeout: 60_000 }
  test(
    'each act is done once, in the order of its shop, and none is called sent that is not',
    patience,
    async () => {
      await assert(
        asyncProperty(plans, async ({ acts, line }) => {
          const here = openOutboxStore(v7())
          try {
            const server: { key: unknown; lane: string }[] = []
            const entries = acts.map((lane) => act({ lane }))
            const laneOf = new Map<unknown, string>(entries.map(({ key, lane }) => [key, lane]))
            for (const entry of entries) await here.put(entry)
            const fates = [...line]
            const answer = async (_document: string, { key }: Record<string, unknown>): Promise<Result> => {
              const fate = fates.shift() ?? 'none'
              if (fate === 'before') return silence
              if (fate === 'broken') return told('INTERNAL')
              if (!server.some((one) => one.key === key)) server.push({ key, lane: laneOf.get(key)! })
              return fate === 'after' ? silence : done
            }
            const sending = createSender({
              ...{ personId, store: here, post: answer, sendPicture, clockOffset: async () => 0 },
              renamed: async () => undefined,
              now: () => now,
              alone: (work) => work(),
            })
            for (let round = 0; round <= line.length; round += 1) {
              await sending.drain('all')
              for (const { key, state } of await here.of(personId))
                if (state === 'sent') expect(server.some((one) => one.key === key)).toBe(true)
            }
            expect((await here.of(personId)).map(({ state }) => state)).toEqual(acts.map(() => 'sent'))
            for (const lane of new Set(acts))
              expect(server.filter((one) => one.lane === lane).map(({ key }) => key)).toEqual(
                entries.filter((entry) => entry.lane === lane).map(({ key }) => key),
              )
          } finally {
            here.close()
          }
        }),
        { numRuns: 60 },
      )
    },
  )
})
