import { createPictureStore, type StoredPicture } from '@kewo/db/picture'
import type { Demo } from './demo.ts'
import { rasterise } from './drawings/rasterise.ts'
import type { DemoRows, WriteRows } from './writeRows.ts'

/** A drawing and the row that it hangs on. */
export type Drawing = {
  svg: string
  at: Date
  /** The user whose upload it counts as. */
  userId: string
  helpRequestMessageId?: string
  traceId?: string
}

/** A picture's row, and the SHA-256 of its bytes. */
type Drawn = DemoRows['File'] & { id: string; sha256: string | null }

type Kept = StoredPicture & Pick<Drawn, 'sha256'>

/** Enough that the cores do not wait for us, few enough for the memory. */
const atOnce = 8

export type DrawingBoard = ReturnType<typeof drawingBoard>

/**
 * Draws pictures and keeps them as uploads are kept, while other work goes on. A picture has its id at once; its row is
 * written by `write`, once it is drawn.
 */
export function drawingBoard(demo: Demo, folder: string) {
  const store = createPictureStore(folder, { atOnce })
  const id = demo.ids('pictures')
  const running = new Set<Promise<unknown>>()
  const pictures = new Map<string, Promise<Drawn>>()
  /** By the drawing: drawn once, and laid again under a key of its own for each row. */
  const kept = new Map<string, Promise<Kept>>()
  let waiting: Promise<Drawn>[] = []
  let stopped = false

  async function keep(svg: string, storageKey: string): Promise<Kept> {
    const before = kept.get(svg)
    if (before) {
      const stored = await before
      return { ...stored, storageKey: await store.copy(stored.storageKey, storageKey) }
    }
    const first = drawAnew(svg, storageKey)
    kept.set(svg, first)
    return first
  }

  async function drawAnew(svg: string, storageKey: string): Promise<Kept> {
    while (running.size >= atOnce) await Promise.race(running)
    if (stopped) throw new Error('The demo was given up')
    const drawing = rasterise(svg)
      .then((picture) => store.save(picture, storageKey))
      .then(async (stored) => ({ ...stored, sha256: await store.digest(storageKey) }))
    running.add(drawing)
    try {
      return await drawing
    } finally {
      running.delete(drawing)
    }
  }

  async function rowOf(own: string, drawing: Drawing): Promise<Drawn> {
    const { svg, at, userId, helpRequestMessageId = null, traceId = null } = drawing
    const stored = await keep(svg, `${own.slice(-2)}/${own}`)
    return { id: own, ...stored, uploadedById: userId, createdAt: at, helpRequestMessageId, traceId }
  }

  return {
    draw(drawing: Drawing): string {
      const own = id(drawing.at)
      const picture = rowOf(own, drawing)
      // Awaited when its row is written; a failure must not count as unhandled until then.
      picture.catch(() => undefined)
      waiting.push(picture)
      pictures.set(own, picture)
      return own
    },
    /** The picture, once it is drawn. */
    drawn: (own: string): Promise<Drawn> => pictures.get(own)!,
    /** Writes the rows of all that was drawn since the last time. */
    async write(write: WriteRows): Promise<void> {
      const drawn = waiting
      waiting = []
      const rows = await Promise.all(drawn)
      await write(
        'File',
        rows.map(({ sha256: _ofBytes, ...row }) => row),
      )
    },
    /** Draws nothing more. */
    stop(): void {
      stopped = true
    },
  }
}
