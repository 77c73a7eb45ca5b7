import 'fake-indexeddb/auto'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { openPictureShelf } from './pictureShelf.ts'

/** As versions of the app before kept pictures: a store of its own, by hand. */
function keptFormerly(name: string, pictures: object[]): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () =>
      request.result.createObjectStore('pictures', { keyPath: 'id' }).createIndex('of', ['personId', 'key'])
    request.onsuccess = () => {
      const work = request.result.transaction('pictures', 'readwrite')
      for (const picture of pictures) work.objectStore('pictures').put(picture)
      work.oncomplete = () => {
        request.result.close()
        resolve()
      }
    }
  })
}

const taken = { id: v7(), personId: 'anna', key: 'visit.1', fileId: 'file-1', sentAt: Date.now() }

test('what an earlier version kept is taken over, once', async () => {
  const former = v7()
  await keptFormerly(former, [{ ...taken, picture: new Blob(['a']) }])
  const shelf = openPictureShelf(v7(), former)
  const [there, ...more] = await shelf.of('anna', 'visit.1')
  expect(there).toMatchObject(taken)
  expect(await there?.picture.text()).toBe('a')
  expect(more).toEqual([])
  await shelf.remove([taken.id])
  const again = openPictureShelf(v7(), former)
  expect(await again.of('anna', 'visit.1')).toEqual([])
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(former)
  shelf.close()
  again.close()
})

test('where nothing was kept before, nothing is left behind by looking', async () => {
  const former = v7()
  const shelf = openPictureShelf(v7(), former)
  expect(await shelf.of('anna', 'visit.1')).toEqual([])
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(former)
  shelf.close()
})

test('pictures follow what they are of to the name that the server gives it', async () => {
  const shelf = openPictureShelf(v7())
  await shelf.put({ ...taken, picture: new Blob(['a']) })
  await shelf.put({ ...taken, id: v7(), personId: 'ben', picture: new Blob(['b']) })
  await shelf.rename('anna', 'visit.1', 'visit.9')
  expect(await shelf.of('anna', 'visit.9')).toHaveLength(1)
  expect(await shelf.of('ben', 'visit.1')).toHaveLength(1)
  shelf.close()
})
