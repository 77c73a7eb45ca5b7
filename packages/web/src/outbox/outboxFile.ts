import { outboxFileHead, sealBytes } from '@kewo/domain'
import { type Entry, isSave } from './entry.ts'
import type { Seal } from './sealStore.ts'

/** What was saved: sealed it can be taken in on the server, and be read by nobody on the way; else it is a copy for reading. */
export type OutboxFile = { file: Blob; isSealed: boolean }

type Surroundings = {
  /** By how much the server's clock is ahead of this device's, as far as it is known. */
  clockOffset: number
  /** Null where none is at hand. */
  seal: Seal | null
}

/** Whether it goes into a file: what was done and the server has no word of. A draft is nobody's word yet. */
export const goesIntoFile = (entry: Entry): boolean => entry.state !== 'sent' && !isSave(entry)

/** What stands in the file: all that was done, with its pictures, as it would be sent. */
export async function outboxFile(
  entries: readonly Entry[],
  { clockOffset, seal }: Surroundings,
): Promise<OutboxFile> {
  const acts = await Promise.all(entries.filter(goesIntoFile).map((entry) => actOf(entry, clockOffset)))
  const text = JSON.stringify({ kewoOutbox: 2, acts }, null, seal ? 0 : 1)
  if (!seal) return { file: new Blob([text], { type: 'application/json' }), isSealed: false }
  return { file: await sealed(text, seal), isSealed: true }
}

async function actOf(entry: Entry, clockOffset: number) {
  const { key, personId, lane, about, makes = false, operation, document, variables, pictures } = entry
  const { told, state, changed, madeAt, madeAtServer } = entry
  return {
    ...{ key, personId, lane, about, makes, operation, document, variables, told, state, changed },
    madeAt: madeAtServer ?? new Date(madeAt + clockOffset).toISOString(),
    pictures: await Promise.all(
      pictures.map(async ({ id, picture }) => ({
        id,
        type: picture.type,
        base64: await base64Of(picture),
      })),
    ),
  }
}

/** The head stands in the open and is sealed along; then what makes this sealing another than the next, then the rest. */
async function sealed(text: string, { sessionId, key }: Seal): Promise<Blob> {
  const encoder = new TextEncoder()
  const head = encoder.encode(outboxFileHead(sessionId))
  const iv = crypto.getRandomValues(new Uint8Array(sealBytes.iv))
  const algorithm = { name: 'AES-GCM', iv, additionalData: head, tagLength: sealBytes.tag * 8 }
  return new Blob([head, iv, await crypto.subtle.encrypt(algorithm, key, encoder.encode(text))])
}

async function base64Of(picture: Blob): Promise<string> {
  const bytes = new Uint8Array(await picture.arrayBuffer())
  const parts: string[] = []
  // A whole picture's bytes are too many arguments for one call.
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return btoa(parts.join(''))
}
