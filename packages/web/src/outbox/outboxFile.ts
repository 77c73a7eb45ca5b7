import type { Entry } from './entry.ts'

/** What stands in the file: all that was written, with its pictures, to be kept elsewhere. */
export async function outboxFile(entries: readonly Entry[]): Promise<Blob> {
  const waiting = entries.filter(({ state }) => state !== 'sent')
  const acts = await Promise.all(
    waiting.map(async ({ key, personId, operation, document, variables, madeAt, told, pictures }) => ({
      ...{ key, personId, operation, document, variables, told },
      madeAt: new Date(madeAt).toISOString(),
      pictures: await Promise.all(
        pictures.map(async ({ id, picture }) => ({
          id,
          type: picture.type,
          base64: await base64Of(picture),
        })),
      ),
    })),
  )
  return new Blob([JSON.stringify({ kewoOutbox: 1, acts }, null, 1)], { type: 'application/json' })
}

async function base64Of(picture: Blob): Promise<string> {
  const bytes = new Uint8Array(await picture.arrayBuffer())
  const parts: string[] = []
  // A whole picture's bytes are too many arguments for one call.
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return btoa(parts.join(''))
}
