import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { usePersonId } from '../session/Person.tsx'
import { createUploads, type Upload, type Uploads } from './createUploads.ts'
import { pictureShelf as shelf } from './pictureShelf.ts'
import { sendPicture } from './sendPicture.ts'
import { type PictureUse, shrinkPicture } from './shrinkPicture.ts'

/** The pictures of one draft (see useDraft for `key`): they survive a reload and a lost signal until `clear`, and are the same in all tabs. */
export function useUploads(
  key: string,
  use: PictureUse = 'photo',
): Omit<Uploads, 'current' | 'subscribe' | 'follow' | 'resume'> & { uploads: readonly Upload[] } {
  const personId = usePersonId()
  const queue = useMemo(
    () =>
      createUploads({
        personId,
        key,
        shelf,
        shrink: (picture) => shrinkPicture(picture, use),
        send: (picture, onProgress) => sendPicture(picture, document.documentElement.lang, onProgress),
        preview: (picture) => URL.createObjectURL(picture),
      }),
    [personId, key, use],
  )
  useEffect(() => {
    const leave = queue.follow()
    addEventListener('online', queue.resume)
    // A server that has too much to do just now, or a signal that came back unnoticed.
    const again = setInterval(queue.resume, 15_000)
    return () => {
      leave()
      removeEventListener('online', queue.resume)
      clearInterval(again)
    }
  }, [queue])
  const uploads = useSyncExternalStore(queue.subscribe, queue.current)
  const { add, remove, retry, moveTo, clear } = queue
  return { uploads, add, remove, retry, moveTo, clear }
}
