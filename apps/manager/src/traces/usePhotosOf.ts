import type { useUploads } from '@kewo/web/upload'
import { useEffect } from 'react'
import { pictureRef } from '@kewo/web/outbox'
import { pickedPhotos } from '@kewo/web/photo'
import type { Written } from './written.ts'

type Uploads = ReturnType<typeof useUploads>
type ServerPhoto = { id: string; small: string }

export type VisitPhotos = ReturnType<typeof usePhotosOf>

/** Photos of a record: those taken on this device, and those that another device has sent for the same draft. */
export function usePhotosOf(
  { photoIds }: Pick<Written, 'photoIds'>,
  change: (part: Partial<Written>) => void,
  { uploads, add, remove, retry, clear }: Uploads,
  onServer: readonly ServerPhoto[],
) {
  const uploaded = uploads.flatMap(({ fileId }) => fileId ?? [])
  // By what this device calls them: whoever sends the draft asks the shelf what the server calls them by then.
  const missing = uploads
    .filter(({ id, fileId }) => !photoIds.includes(pictureRef(id)) && !(fileId && photoIds.includes(fileId)))
    .map(({ id }) => pictureRef(id))
    .join(' ')
  useEffect(() => {
    if (missing) change({ photoIds: [...photoIds, ...missing.split(' ')] })
  }, [missing, photoIds, change])
  const elsewhere = onServer.filter(({ id }) => photoIds.includes(id) && !uploaded.includes(id))
  return {
    picked: [
      ...elsewhere.map(({ id, small }) => ({ id, preview: small, state: 'uploaded' as const })),
      ...pickedPhotos(uploads),
    ],
    /** Ids of the server, to ask whether they were used before. */
    fileIds: uploaded,
    /** All of them in their order, for the outbox: those of this device go with what is sent. */
    refs: [...elsewhere.map(({ id }) => id), ...uploads.map(({ id }) => pictureRef(id))],
    add: (files: File[]) => void add(files),
    retry,
    clear,
    remove(id: string) {
      const upload = uploads.find((each) => each.id === id)
      const names = upload ? [pictureRef(id), upload.fileId] : [id]
      change({ photoIds: photoIds.filter((each) => !names.includes(each)) })
      if (upload) void remove(id)
    },
  }
}
