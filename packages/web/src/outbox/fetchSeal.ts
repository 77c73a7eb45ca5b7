import { graphql, type ResultOf } from '@kewo/schema/client'
import { requestHeaders } from '../connection/requestHeaders.ts'
import { bodyOf } from '../documents/bodyOf.ts'
import { isMine } from '../session/whosePage.ts'
import type { Seal, SealStore } from './sealStore.ts'

const OutboxSealQuery = graphql(`
  query OutboxSeal {
    outboxSeal {
      sessionId
      key
    }
  }
`)

type Answer = { data?: ResultOf<typeof OutboxSealQuery> | null }

/**
 * Fetches with what this sign-in seals and keeps it for when there is no signal. Not through the client, whose cache lies readable on the
 * device. Null where there is no answer, and where the page is not served in a way in which browsers seal.
 */
export async function fetchSeal(store: SealStore): Promise<Seal | null> {
  if (!globalThis.crypto.subtle) return null
  const response = await fetch('/graphql', {
    ...{ method: 'POST', credentials: 'same-origin' },
    headers: { 'content-type': 'application/json', ...requestHeaders(document.documentElement.lang) },
    body: bodyOf(OutboxSealQuery),
  }).catch(() => null)
  const answer = (await response?.json().catch(() => null)) as Answer | null | undefined
  if (!answer?.data) return null
  const { sessionId, key } = answer.data.outboxSeal
  const bytes = Uint8Array.from(atob(key), (letter) => letter.charCodeAt(0))
  const seal = { sessionId, key: await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt']) }
  // An answer that arrives while the person signs out must not be written after the wiping.
  if (isMine()) await store.write(seal)
  return seal
}
