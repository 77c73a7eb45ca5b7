import { type Upload, useUploads } from '@kewo/web/upload'
import { useState } from 'react'

export type Picture = {
  /** What the row is to show once it is saved: plain id of the file, null for none. */
  fileId: string | null
  /** What an <img> shows of it now. */
  url: string | null
  /** On its way to the server: what is saved now would lack it. */
  underWay: boolean
  uploads: readonly Upload[]
  add: (pictures: readonly Blob[]) => void
  remove: () => void
  retry: (id: string) => void
  /** After the server has the row. */
  clear: () => void
}

/** The one picture of a form: the one that the row has, or a new one that survives a reload until the row is saved. */
export function usePicture(key: string, present: { id: string; url: string } | null): Picture {
  const { uploads, add, remove, retry, clear } = useUploads(key, 'reference')
  const [removed, setRemoved] = useState(false)
  const chosen = uploads.at(-1)
  const kept = removed ? null : present
  const removeAll = () => {
    for (const { id } of uploads) remove(id).catch(reportError)
  }
  return {
    fileId: chosen ? chosen.fileId : (kept?.id ?? null),
    url: chosen?.preview ?? kept?.url ?? null,
    underWay: chosen !== undefined && chosen.fileId === null,
    uploads: chosen ? [chosen] : [],
    add: (pictures) => {
      removeAll()
      add(pictures.slice(0, 1)).catch(reportError)
    },
    remove: () => {
      removeAll()
      setRemoved(true)
    },
    retry,
    clear: () => {
      clear().catch(reportError)
      setRemoved(false)
    },
  }
}
