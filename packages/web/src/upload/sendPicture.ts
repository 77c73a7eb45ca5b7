import { requestHeaders } from '../connection/requestHeaders.ts'
import { Failure } from '../failure/Failure.ts'
import { noteFailure } from '../session/whosePage.ts'

/** The server looked at the picture and will not take it; the message says why, in the reader's language. */
export class PictureRefused extends Error {}

/** Sends one picture; answers with the file's id. Throws PictureRefused or a Failure. `onProgress` gets 0 to 1. */
export function sendPicture(
  picture: Blob,
  locale: string,
  onProgress: (share: number) => void,
): Promise<string> {
  const form = new FormData()
  form.append('file', picture)
  return new Promise((resolve, reject) => {
    // fetch cannot tell how far an upload has come.
    const request = new XMLHttpRequest()
    request.open('POST', '/api/files')
    request.responseType = 'json'
    for (const [name, value] of Object.entries(requestHeaders(locale))) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => {
      const outcome = outcomeOf(request.status, request.response)
      if (typeof outcome === 'string') resolve(outcome)
      else {
        if (outcome instanceof Failure) noteFailure(outcome)
        reject(outcome)
      }
    }
    request.onerror = () => reject(new Failure('OFFLINE'))
    request.ontimeout = request.onerror
    request.send(form)
  })
}

type Answer = { id?: string; message?: string; requestId?: string } | null

export function outcomeOf(status: number, answer: Answer): string | Error {
  if (status >= 200 && status < 300 && answer?.id) return answer.id
  if (status === 401) return new Failure('UNAUTHENTICATED')
  if (status === 409) return new Failure('ANOTHER_PERSON')
  if (status === 0 || status === 502 || status === 503 || status === 504) return new Failure('OFFLINE')
  if (status === 422 && answer?.message) return new PictureRefused(answer.message)
  return new Failure('BROKEN', { number: answer?.requestId ?? null })
}
