import 'fake-indexeddb/auto'
import { v7 } from 'uuid'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Failure } from '../failure/Failure.ts'
import { overwriteGetLocale } from '../paraglide/runtime.js'
import { createUploads } from './createUploads.ts'
import { openPictureShelf, type PictureShelf } from './pictureShelf.ts'
import { outcomeOf, PictureRefused } from './sendPicture.ts'
import { StorageFull } from './storageFull.ts'

const picture = (name: string) => new Blob([name])

overwriteGetLocale(() => 'zh-CN')

// Node has none; what a page would report fails the test.
vi.stubGlobal('reportError', (thrown: unknown) => {
  throw thrown
})

const until = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 120_000 })

describe('pictures for one draft', () => {
  let shelf: PictureShelf
  const send = vi.fn<(picture: Blob, onProgress: (share: number) => void) => Promise<string>>()
  const uploadsOf = (personId: string, key = 'help.new') =>
    createUploads({ personId, key, shelf, shrink, send, preview: () => 'blob:x' })
  /** As the real one, but that it can be read what it has done. */
  const shrink = async (whole: Blob) => new Blob([await whole.text(), '‐'])
  const states = (uploads: ReturnType<typeof uploadsOf>) => uploads.current().map(({ state }) => state)

  beforeEach(() => {
    shelf = openPictureShelf(v7())
    let sent = 0
    send.mockReset().mockImplementation(async (_picture, onProgress) => {
      onProgress(0.5)
      sent += 1
      return `file-${sent}`
    })
  })

  afterEach(() => shelf.close())

  /** Once it has looked at the shelf. */
  const opened = (uploads: ReturnType<typeof uploadsOf>) =>
    new Promise<void>((resolve) => {
      uploads.subscribe(resolve)
      uploads.follow()
    })

  test('are sent in their order and known by the ids of the server', async () => {
    const uploads = uploadsOf('anna')
    await uploads.add([picture('a'), picture('b')])
    await until(() => expect(uploads.current().map(({ fileId }) => fileId)).toEqual(['file-1', 'file-2']))
  })

  test('are sent again when they lay on the shelf for so long that the server has swept them', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    try {
      const first = uploadsOf('anna')
      await first.add([picture('a')])
      await until(() => expect(states(first)).toEqual(['uploaded']))
      const soon = uploadsOf('anna')
      soon.follow()
      await until(() => expect(soon.current()).toMatchObject([{ state: 'uploaded', fileId: 'file-1' }]))
      vi.setSystemTime(Date.now() + 23 * 3_600_000)
      const later = uploadsOf('anna')
      later.follow()
      await until(() => expect(later.current()).toMatchObject([{ state: 'uploaded', fileId: 'file-2' }]))
    } finally {
      vi.useRealTimers()
    }
  })

  test('are made small before they are kept, in the order in which they were taken', async () => {
    send.mockRejectedValue(new Failure('OFFLINE'))
    await uploadsOf('anna').add([picture('a'), picture('b')])
    const kept = await shelf.of('anna', 'help.new')
    expect(await Promise.all(kept.map(({ picture: small }) => small.text()))).toEqual(['a‐', 'b‐'])
    await until(async () => expect(await send.mock.calls[0]?.[0].text()).toBe('a‐'))
  })

  test('that find no room say so, hold up no other, and are kept once there is some', async () => {
    const full = vi.spyOn(shelf, 'put').mockRejectedValueOnce(new DOMException('Full', 'QuotaExceededError'))
    const uploads = uploadsOf('anna')
    await uploads.add([picture('a'), picture('b')])
    await until(() => expect(states(uploads)).toEqual(['failed', 'uploaded']))
    const [first] = uploads.current()
    expect(first?.reason).toBeInstanceOf(StorageFull)
    full.mockRejectedValueOnce(new DOMException('Full', 'QuotaExceededError'))
    uploads.retry(first!.id)
    await until(() => expect(full).toHaveBeenCalledTimes(3))
    expect(states(uploads)).toEqual(['failed', 'uploaded'])
    uploads.retry(first!.id)
    await until(() => expect(states(uploads)).toEqual(['uploaded', 'uploaded']))
  })

  test('without a signal they wait, and a second is not tried in vain', async () => {
    send.mockRejectedValue(new Failure('OFFLINE'))
    const uploads = uploadsOf('anna')
    await uploads.add([picture('a'), picture('b')])
    await until(() => expect(states(uploads)).toEqual(['waiting', 'waiting']))
    expect(send).toHaveBeenCalledTimes(1)
  })

  test('what waited is sent when the signal is back', async () => {
    send.mockRejectedValueOnce(new Failure('OFFLINE'))
    const uploads = uploadsOf('anna')
    await uploads.add([picture('a')])
    await until(() => expect(states(uploads)).toEqual(['waiting']))
    uploads.resume()
    await until(() => expect(states(uploads)).toEqual(['uploaded']))
  })

  test('a refused one keeps its reason and does not hold up the others', async () => {
    send.mockRejectedValueOnce(new PictureRefused('这张图片打不开'))
    const uploads = uploadsOf('anna')
    await uploads.add([picture('a'), picture('b')])
    await until(() => expect(states(uploads)).toEqual(['failed', 'uploaded']))
    expect(uploads.current()[0]?.reason?.message).toBe('这张图片打不开')
  })

  test('after a reload they are there again, and only what the server lacks is sent', async () => {
    send.mockResolvedValueOnce('file-1').mockRejectedValueOnce(new Failure('OFFLINE'))
    const before = uploadsOf('anna')
    await before.add([picture('a'), picture('b')])
    await until(() => expect(states(before)).toEqual(['uploaded', 'waiting']))
    send.mockClear().mockResolvedValue('file-2')
    const after = uploadsOf('anna')
    after.follow()
    await until(() => expect(states(after)).toEqual(['uploaded', 'uploaded']))
    expect(send).toHaveBeenCalledTimes(1)
  })

  test('another person, or another draft, does not see them', async () => {
    await uploadsOf('anna').add([picture('a')])
    for (const other of [uploadsOf('ben'), uploadsOf('anna', 'trace.1')]) {
      await opened(other)
      expect(other.current()).toEqual([])
    }
  })

  test('one that is taken away while it is sent stays away', async () => {
    let arrive = (_id: string) => {}
    send.mockImplementationOnce(() => new Promise((resolve) => (arrive = resolve)))
    const uploads = uploadsOf('anna')
    await uploads.add([picture('a')])
    await uploads.remove(uploads.current()[0]!.id)
    arrive('file-1')
    const after = uploadsOf('anna')
    await opened(after)
    expect([...uploads.current(), ...after.current()]).toEqual([])
  })

  test('are the same in two tabs: taken in one, seen in the other, sent once, and gone from both', async () => {
    let arrive = (_id: string) => {}
    send.mockImplementationOnce(() => new Promise((resolve) => (arrive = resolve)))
    const [first, second] = [uploadsOf('anna'), uploadsOf('anna')]
    await Promise.all([opened(first), opened(second)])
    await first.add([picture('a')])
    await until(() => expect([send.mock.calls.length, states(second)]).toEqual([1, ['uploading']]))
    arrive('file-1')
    for (const tab of [first, second])
      await until(() => expect(tab.current()).toMatchObject([{ state: 'uploaded', fileId: 'file-1' }]))
    expect(send).toHaveBeenCalledTimes(1)
    await second.add([picture('b')])
    await until(() => expect(states(first)).toEqual(['uploaded', 'uploaded']))
    await first.remove(first.current()[0]!.id)
    await until(() => expect(second.current().map(({ fileId }) => fileId)).toEqual(['file-1']))
    await second.clear()
    await until(() => expect(first.current()).toEqual([]))
  })

  test('some go over to another draft, the others are forgotten', async () => {
    const uploads = uploadsOf('anna')
    await uploads.add([picture('a'), picture('b')])
    await until(() => expect(states(uploads)).toEqual(['uploaded', 'uploaded']))
    await uploads.moveTo('help.reply.7', [uploads.current()[1]!.id])
    expect(uploads.current()).toEqual([])
    const other = uploadsOf('anna', 'help.reply.7')
    await opened(other)
    expect(other.current()).toMatchObject([{ state: 'uploaded', fileId: 'file-2' }])
    expect(await shelf.of('anna', 'help.new')).toEqual([])
  })
})

describe('what the server says of a picture', () => {
  test('an id', () => expect(outcomeOf(201, { id: 'f1' })).toBe('f1'))
  test('a refusal in words', () =>
    expect(outcomeOf(422, { message: '太大' })).toEqual(new PictureRefused('太大')))
  test.each([
    [0, 'OFFLINE'],
    [503, 'OFFLINE'],
    [401, 'UNAUTHENTICATED'],
    [409, 'ANOTHER_PERSON'],
    [413, 'BROKEN'],
    [500, 'BROKEN'],
  ])('%i means %s', (status, kind) => expect(outcomeOf(status, null)).toMatchObject({ kind }))
})
