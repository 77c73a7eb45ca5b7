import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { Failure } from '../failure/Failure.ts'
import { PictureRefused } from '../upload/sendPicture.ts'
import { pictureRef } from '@kewo/domain'
import { act, personId, silence, senderBed } from './sender.testbed.ts'

const { clock, post, sendPicture, outbox, sender, standing } = senderBed()

describe('pictures', () => {
  const withPictures = () =>
    act({
      variables: { photoIds: [pictureRef('p1'), pictureRef('p2')] },
      pictures: ['p1', 'p2'].map((id) => ({ id, picture: new Blob([id]), fileId: null })),
    })

  test('go first, and their ids stand in what is sent', async () => {
    await outbox().put(withPictures())
    await sender().drain()
    expect(post.mock.calls[0]![1]).toEqual({ photoIds: ['file of p1', 'file of p2'] })
  })

  test('that have arrived are not sent again after a break', async () => {
    await outbox().put(withPictures())
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
    for (const each of acts) await outbox().put(each)
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
    for (const each of acts) await outbox().put(each)
    sendPicture.mockRejectedValueOnce(new Failure('OFFLINE'))
    expect(await sender().drain()).toBe(false)
    expect(post).not.toHaveBeenCalled()
    expect(sendPicture).toHaveBeenCalledTimes(3)
    const there = (await outbox().of(personId)).map(({ pictures: [picture] }) => picture!.fileId)
    expect(there).toEqual([null, 'file of q1', 'file of q2', null, null, null])
    await sender().drain('all')
    expect(sendPicture).toHaveBeenCalledTimes(7)
    expect(post).toHaveBeenCalledTimes(6)
  })

  test('that lay for so long that the server has swept them are sent again', async () => {
    await outbox().put(withPictures())
    post.mockResolvedValueOnce(silence)
    await sender().drain()
    clock.now += 21 * 3_600_000
    await sender().drain('all')
    expect(sendPicture).toHaveBeenCalledTimes(4)
  })

  test('that the server will not take need a person', async () => {
    await outbox().put(withPictures())
    sendPicture.mockRejectedValue(new PictureRefused('这张图片打不开'))
    await sender().drain()
    expect((await outbox().of(personId))[0]).toMatchObject({
      state: 'refused',
      problem: { code: 'PICTURE', message: '这张图片打不开' },
    })
  })
})
