import 'fake-indexeddb/auto'
import { assert, asyncProperty, constantFrom, array, record } from 'fast-check'
import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { createSender, pauseAfter } from './createSender.ts'
import { allTheSame, movedOn } from './entry.ts'
import { openOutboxStore } from './outboxStore.ts'
import type { Result } from './outcome.ts'
import { act, done, no, personId, silence, told, senderBed } from './sender.testbed.ts'

const { clock, post, sendPicture, outbox, shelf, sender, standing } = senderBed()

describe('what waits', () => {
  test('is sent in its order, and only a receipt makes it sent', async () => {
    const acts = [act(), act({ lane: 'shop 2' }), act()]
    for (const each of acts) await outbox().put(each)
    await sender().drain()
    expect(post.mock.calls.map(([, variables]) => variables['key'])).toEqual(acts.map(({ key }) => key))
    expect(await standing()).toEqual(['sent', 'sent', 'sent'])
    expect((await outbox().get(acts[0]!.key))?.answer).toEqual({ __typename: 'HelpRequest', id: 'r1' })
  })

  test('without a signal stays, and nothing else is tried', async () => {
    for (const lane of ['shop 1', 'shop 2']) await outbox().put(act({ lane }))
    post.mockResolvedValue(silence)
    await sender().drain()
    expect(post).toHaveBeenCalledTimes(1)
    expect(await standing()).toEqual(['waiting', 'waiting'])
  })

  test('of another person is left alone', async () => {
    await outbox().put(act({ personId: 'ben' }))
    await sender().drain()
    expect(post).not.toHaveBeenCalled()
  })

  test.each(['UNAUTHENTICATED', 'ANOTHER_PERSON'])('waits for its person: %s', async (code) => {
    await outbox().put(act())
    post.mockResolvedValue(told(code))
    await sender().drain()
    expect(await standing()).toEqual(['waiting'])
  })

  test('that is stuck holds up its own shop and no other', async () => {
    const [stuck, behind, elsewhere] = [act(), act(), act({ lane: 'shop 2' })]
    for (const each of [stuck, behind, elsewhere]) await outbox().put(each)
    post.mockImplementation(async (_document, { key }) => (key === stuck.key ? told('INTERNAL') : done))
    await sender().drain()
    expect(await standing()).toEqual(['FAILED', 'waiting', 'sent'])
    expect((await outbox().get(stuck.key))!.tryAt).toBe(clock.now + pauseAfter(1))
    clock.now += pauseAfter(1)
    post.mockResolvedValue(done)
    await sender().drain()
    expect(await standing()).toEqual(['sent', 'sent', 'sent'])
  })

  test('that fails again and again asks for a person in the end', async () => {
    await outbox().put(act())
    post.mockResolvedValue(told('INTERNAL'))
    for (let round = 0; round < 20; round += 1) {
      await sender().drain()
      clock.now += 3_600_000
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
    await outbox().put(act())
    await outbox().put(act())
    post.mockResolvedValueOnce(answer)
    await sender().drain()
    expect(await standing()).toEqual([code, 'sent'])
  })

  test('and was sent without an answer is done when the server says that it came before', async () => {
    await outbox().put(act())
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
    await outbox().put(queued)
    await outbox().put(act())
    post.mockResolvedValueOnce(moved)
    await sender().drain()
    expect(await standing()).toEqual([movedOn, 'sent'])
    const refused = (await outbox().get(queued.key))!
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
    for (const over of [{ attempted: true, changed: true }, {}]) await outbox().put(act(over))
    post.mockResolvedValue(no('SentBefore'))
    await sender().drain()
    expect(await standing()).toEqual(['SentBefore', 'SentBefore'])
  })

  test('says when it was made by the server’s clock, and each time the same', async () => {
    const entry = act({ variables: { madeAt: null } })
    await outbox().put(entry)
    post.mockResolvedValueOnce(silence)
    await sender().drain()
    clock.now += 3_600_000
    await sender().drain('all')
    const times = post.mock.calls.map(([, { madeAt }]) => madeAt)
    expect(times).toEqual(['2026-11-24T01:00:00.000Z', '2026-11-24T01:00:00.000Z'])
  })

  test('and is taken back while it is being sent stays away', async () => {
    const entry = act({ pictures: [{ id: 'p1', picture: new Blob(['a']), fileId: null }] })
    await outbox().put(entry)
    sendPicture.mockImplementation(async () => {
      await outbox().remove(entry.key)
      return 'file-1'
    })
    await sender().drain()
    expect(post).not.toHaveBeenCalled()
    expect(await outbox().of(personId)).toEqual([])
  })
})

describe('a start while the visit before has not ended for the server', () => {
  const running = no('AnotherVisitInProgress')
  const [end, begin] = [
    { lane: 'shop 1', operation: 'CompleteVisit' },
    { lane: 'shop 2', operation: 'StartVisit' },
  ]

  test('waits for the end that lies here, also where that needs a person, and then goes by itself', async () => {
    const [ending, starting] = [act(end), act(begin)]
    for (const each of [ending, starting]) await outbox().put(each)
    post.mockResolvedValueOnce(no('InvalidInput')).mockResolvedValueOnce(running)
    await sender().drain()
    expect(await standing()).toEqual(['InvalidInput', 'FAILED'])
    expect((await outbox().get(starting.key))?.problem?.message).toBe('no: AnotherVisitInProgress')
    await outbox().change(ending.key, { state: 'waiting', problem: undefined })
    await sender().drain('all')
    expect(await standing()).toEqual(['sent', 'sent'])
  })

  test('needs a person where nothing here will end it', async () => {
    for (const each of [act({ lane: 'shop 1' }), act(begin)]) await outbox().put(each)
    post.mockResolvedValueOnce(told('INTERNAL')).mockResolvedValueOnce(running)
    await sender().drain()
    expect(await standing()).toEqual(['FAILED', 'AnotherVisitInProgress'])
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
    for (const each of [start, complete]) await outbox().put(each)
    post.mockResolvedValueOnce({ data: { start: made }, error: undefined })
    await sender().drain()
    expect(post.mock.calls[1]![1]).toMatchObject({ id: 'planned before' })
    expect(await standing()).toEqual(['sent', 'sent'])
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
              ...{
                personId,
                store: here,
                post: answer,
                sendPicture,
                shelf: shelf(),
                clockOffset: async () => 0,
              },
              renamed: async () => undefined,
              now: () => clock.now,
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
