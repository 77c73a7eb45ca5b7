import { CombinedError } from '@urql/core'
import { plainHeaders } from '../connection/requestHeaders.ts'
import { timedFetch } from '../connection/serverClock.ts'
import { Failure } from '../failure/Failure.ts'
import type { Result } from '../outbox/outcome.ts'
import { outcomeOf } from '../upload/sendPicture.ts'

/** A request without an answer is given up after: one of words, one with a picture on the poorest signal. */
const [wordsWithin, pictureWithin] = [30_000, 120_000]

type Answer = { data?: Record<string, unknown> | null; errors?: { message: string }[] }

/** The way to the server where there is no page: in the name of whose acts are sent, which the server checks. */
export function lineOf(personId: string, locale: string) {
  const headers = { ...plainHeaders(locale), 'kewo-person': personId }
  return {
    async post(document: string, variables: Record<string, unknown>): Promise<Result> {
      let response: Response | undefined
      try {
        response = await timedFetch('/graphql', {
          ...{ method: 'POST', credentials: 'same-origin', signal: AbortSignal.timeout(wordsWithin) },
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify({ query: document, variables }),
        })
        const { data, errors } = (await response.json()) as Answer
        if (!errors) return { data: data ?? undefined, error: undefined }
        return { data: undefined, error: new CombinedError({ graphQLErrors: errors, response }) }
      } catch (cause) {
        return {
          data: undefined,
          error: new CombinedError({ networkError: cause as Error, response }),
        }
      }
    },
    async sendPicture(picture: Blob): Promise<string> {
      const body = new FormData()
      body.append('file', picture)
      const response = await timedFetch('/api/files', {
        ...{ method: 'POST', credentials: 'same-origin', headers, body },
        signal: AbortSignal.timeout(pictureWithin),
      }).catch((cause: unknown) => {
        throw new Failure('OFFLINE', { cause })
      })
      const outcome = outcomeOf(response.status, await response.json().catch(() => null))
      if (typeof outcome === 'string') return outcome
      throw outcome
    },
  }
}
