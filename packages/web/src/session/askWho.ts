import { graphql, type ResultOf } from '@kewo/schema/client'
import { plainHeaders } from '../connection/requestHeaders.ts'
import { bodyOf } from '../documents/bodyOf.ts'
import { noteSignedIn } from './whosePage.ts'

const WhoQuery = graphql(`
  query Who {
    viewer {
      id
    }
  }
`)

/** Asks the server who is signed in now, and holds the page against it. Without an answer all stays as it was. */
export async function askWho(): Promise<void> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', ...plainHeaders(document.documentElement.lang) },
    body: bodyOf(WhoQuery),
  }).catch(() => null)
  const answer = (await response?.json().catch(() => null)) as Answer | null | undefined
  if (answer?.data) noteSignedIn(answer.data.viewer?.id ?? null)
}

type Answer = { data?: ResultOf<typeof WhoQuery> | null }
