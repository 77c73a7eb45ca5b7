import 'fake-indexeddb/auto'
import { assert, asyncProperty, array, constantFrom } from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { Failure } from '../failure/Failure.ts'
import { PictureRefused } from '../upload/sendPicture.ts'
import { pictureRef } from '@kewo/domain'
import { changedMeanwhile, editionIn, type Save } from './entry.ts'
import { openOutboxStore, type OutboxStore } from './outboxStore.ts'
import type { Result } from './outcome.ts'
import { act, done, no, personId, senderBed, silence, told } from './sender.testbed.ts'

const { clock, post, sendPicture, outbox, shelf, sender, standing } = senderBed()

/** One save of a draft, over an edition. */
const save = (words: string, base: string, part = 'draft'): Save =>
  act({
    ...{ about: 'visit 1', operation: 'SaveVisitDraft', document: part },
    variables: { words, expected: base },
    saves: { draft: 'visit.1', part, line: [base] },
  }) as Save

/** A server with one draft: what is saved over another edition than it has is refused, what it has already is not. */
function draftServer() {
  const server = { words: '', edition: 'e0', saved: [] as string[] }
  const keep = async (_document: string, variables: Record<string, unknown>): Promise<Result> => {
    const { words, expected } = variables as { words: string; expected: string }
    if (words !== server.words) {
      if (expected !== server.edition) return no(changedMeanwhile)
      server.saved.push(words)
      Object.assign(server, { words, edition: `e${server.saved.length}` })
    }
    return { data: { save: { __typename: 'Visit', id: 'v', edition: server.edition } }, error: undefined }
  }
  return { server, keep }
}

describe('a draft that is saved while it is written', () => {
  let server: ReturnType<typeof draftServer>['server']
  let keep: ReturnType<typeof draftServer>['keep']
  beforeEach(() => {
    ;({ server, keep } = draftServer())
    post.mockImplementation(keep)
  })

  test('lies here once, as it was written last', async () => {
    for (const words of ['冷', '冷柜', '冷柜断货']) await outbox().save(save(words, 'e0'))
    expect(await standing()).toEqual(['waiting'])
    await sender().drain()
    expect(server.saved).toEqual(['冷柜断货'])
  })

  test('goes over what its receipt says that stands, though whoever writes has not heard of that', async () => {
    await outbox().save(save('一', 'e0'))
    await sender().drain()
    await outbox().save(save('二', 'e0'))
    await sender().drain()
    await outbox().save(save('三', 'e0'))
    await sender().drain()
    expect(server.saved).toEqual(['一', '二', '三'])
    // Of all receipts the last is kept.
    expect(await standing()).toEqual(['sent'])
  })

  test('written on while it is sent goes after it, over it', async () => {
    await outbox().save(save('一', 'e0'))
    post.mockImplementationOnce(async (document, variables) => {
      await outbox().save(save('一二', 'e0'))
      return keep(document, variables)
    })
    await sender().drain()
    expect(server.saved).toEqual(['一', '一二'])
  })

  test('whose answer was lost, and that was written on, is no conflict with one’s own hand', async () => {
    await outbox().save(save('一', 'e0'))
    post.mockImplementationOnce(async (document, variables) => {
      await keep(document, variables)
      return silence
    })
    await sender().drain()
    await outbox().save(save('一二', 'e0'))
    await outbox().save(save('一二三', 'e0'))
    await sender().drain('all')
    expect(server.saved).toEqual(['一', '一二三'])
    expect(await standing()).toEqual(['sent'])
  })

  test('is refused where another device has saved since, and what is written on stays refused until it is settled', async () => {
    Object.assign(server, { words: '那边写的', edition: 'f1' })
    await outbox().save(save('这边', 'e0'))
    await sender().drain()
    await outbox().save(save('这边写的', 'e0'))
    expect(await standing()).toEqual([changedMeanwhile])
    await sender().drain('all')
    expect(server.words).toBe('那边写的')
    await outbox().saveOver(personId, 'visit.1', 'f1')
    await sender().drain()
    expect(server.words).toBe('这边写的')
  })

  test('that was refused while it was written on is asked about once, as it was written last', async () => {
    await outbox().save(save('一', 'e0'))
    post.mockImplementationOnce(async () => {
      await outbox().save(save('一二', 'e0'))
      return no(changedMeanwhile)
    })
    await sender().drain()
    const [left, ...more] = await outbox().of(personId)
    expect([left?.problem?.code, left?.variables['words'], more]).toEqual([changedMeanwhile, '一二', []])
  })

  test('saved in two parts has one line of editions', async () => {
    await outbox().save(save('话', 'e0', 'words'))
    await outbox().save(save('给谁', 'e0', 'aim'))
    await sender().drain()
    await outbox().save(save('给谁看', 'e0', 'aim'))
    await sender().drain()
    expect(server.saved).toEqual(['话', '给谁', '给谁看'])
  })

  test('waits for the start of its visit, and holds up no other act of the shop', async () => {
    await outbox().put(act({ operation: 'StartVisit', document: 'start' }))
    await outbox().save({ ...save('一', 'e0'), tryAt: clock.now })
    await outbox().put(act({ document: 'promise' }))
    post.mockImplementation(async (document, variables) =>
      document === 'draft' ? told('INTERNAL') : (await keep(document, variables), done),
    )
    await sender().drain('all')
    expect(post.mock.calls.map(([document]) => document)).toEqual(['start', 'draft', 'promise'])
    expect(await standing()).toEqual(['sent', 'FAILED', 'sent'])
  })

  test('follows its visit to the name that the server gives it', async () => {
    await outbox().put(act({ about: 'visit.1', makes: true }))
    await outbox().save({ ...save('一', 'e0'), about: 'visit.1' })
    post.mockResolvedValueOnce({ data: { start: { __typename: 'Visit', id: 'visit.9' } }, error: undefined })
    await sender().drain()
    const [, saved] = await outbox().of(personId)
    expect([saved?.about, saved?.saves?.draft]).toEqual(['visit.9', 'visit.9'])
  })

  test('whatever the line does and whoever writes, each comes to the server in order and the last stands', async () => {
    await assert(
      asyncProperty(
        array(constantFrom('write', 'send', 'lost', 'arrived'), { minLength: 3, maxLength: 24 }),
        async (steps) => {
          await outbox().dropSaves(personId, 'visit.1')
          Object.assign(server, { words: '', edition: 'e0', saved: [] })
          let written = ''
          // The page hears of receipts late, so it names what it knew when it began.
          const line = async (how: string, document: string, variables: Record<string, unknown>) => {
            if (how === 'lost') return silence
            const answer = await keep(document, variables)
            return how === 'arrived' ? silence : answer
          }
          for (const step of steps) {
            if (step === 'write') await outbox().save(save((written += '写'), 'e0'))
            else {
              post.mockImplementation((document, variables) => line(step, document, variables))
              await sender().drain('all')
            }
          }
          post.mockImplementation(keep)
          await sender().drain('all')
          expect(server.words).toBe(written)
          expect(server.saved).toEqual(server.saved.toSorted((one, other) => one.length - other.length))
          const left = await outbox().of(personId)
          expect(
            left.every(({ state, answer }) => state === 'sent' && editionIn(answer) === server.edition),
          ).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('the pictures of a draft', () => {
  const withPictures = (...ids: string[]): Save => ({
    ...save('一', 'e0'),
    variables: { photoIds: ['from elsewhere', ...ids.map(pictureRef)], expected: 'e0' },
  })
  const taken = (id: string) =>
    shelf().put({ id, personId, key: 'visit.1', picture: new Blob([id]), fileId: null })
  const sent = () => post.mock.calls.map(([, { photoIds }]) => photoIds)

  test('go from its shelf, each once, however often the draft is saved', async () => {
    await taken('p1')
    await outbox().save(withPictures('p1'))
    await sender().drain()
    await taken('p2')
    await outbox().save(withPictures('p1', 'p2'))
    await sender().drain()
    expect(sent()).toEqual([
      ['from elsewhere', 'file of p1'],
      ['from elsewhere', 'file of p1', 'file of p2'],
    ])
    expect(sendPicture).toHaveBeenCalledTimes(2)
  })

  test('do not keep it from being saved where one is refused or was taken away, and do where there is no signal', async () => {
    await taken('p1')
    await outbox().save(withPictures('p1', 'gone'))
    sendPicture.mockRejectedValueOnce(new Failure('OFFLINE'))
    await sender().drain()
    expect(post).not.toHaveBeenCalled()
    sendPicture.mockRejectedValueOnce(new PictureRefused('打不开'))
    await sender().drain('all')
    expect(sent()).toEqual([['from elsewhere']])
  })
})

describe('two tabs', () => {
  test('put one draft: what was written last, whichever has written it', async () => {
    const [first, second]: OutboxStore[] = [openOutboxStore('tabs'), openOutboxStore('tabs')]
    await Promise.all([first!.save(save('一', 'e0')), second!.save(save('一二', 'e0'))])
    await second!.save(save('一二三', 'e0'))
    expect((await first!.of(personId)).map(({ variables }) => variables['words'])).toEqual(['一二三'])
    first!.close()
    second!.close()
  })
})
