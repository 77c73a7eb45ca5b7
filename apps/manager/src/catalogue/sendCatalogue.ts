import { requestHeaders } from '@kewo/web/connection'
import { Failure } from '@kewo/web/failure'
import { noteFailure } from '@kewo/web/session'
import { whyRefused } from '../file/sendFile.ts'

export type Outcome = 'NEW' | 'CHANGED' | 'SAME' | 'REFUSED'

export type PlannedRow = {
  line: number
  code: string
  name: string
  outcome: Outcome
  changes: readonly { column: string; from: string; to: string }[]
  faults: readonly { column: string; message: string }[]
}

/** What an import would do. */
export type Plan = { edition: string; strayPictures: readonly string[]; rows: readonly PlannedRow[] }

/** Has the server look at a catalogue; with what was looked at it writes it. Throws a Failure or a FileRefused. */
export async function sendCatalogue(
  files: { table: File; pictures: File | null },
  expected: string | null,
  locale: string,
): Promise<Plan> {
  const form = new FormData()
  form.append('file', files.table)
  if (files.pictures) form.append('pictures', files.pictures)
  let response: Response
  try {
    const looked = expected === null ? '' : `?expected=${expected}`
    response = await fetch(`/api/catalogue${looked}`, {
      method: 'POST',
      body: form,
      headers: requestHeaders(locale),
    })
  } catch (cause) {
    throw new Failure('OFFLINE', { cause })
  }
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer as Plan
  const reason = whyRefused(response.status, answer as { code?: string; message?: string } | null)
  if (reason instanceof Failure) noteFailure(reason)
  throw reason
}
