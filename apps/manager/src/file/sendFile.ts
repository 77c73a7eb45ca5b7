import { requestHeaders } from '@kewo/web/connection'
import { Failure } from '@kewo/web/failure'
import { noteFailure } from '@kewo/web/session'

/** The server looked at the file and will not take it; the message says why, in the reader's language. */
export class FileRefused extends Error {}

type Answer = { id?: string; code?: string; message?: string } | null

/** Sends a file to a door of the server; answers with the id of what was kept of it. `onProgress` gets 0 to 1. */
export function sendFile(
  address: string,
  file: File,
  locale: string,
  onProgress: (share: number) => void,
): Promise<string> {
  const form = new FormData()
  form.append('file', file)
  return new Promise((resolve, reject) => {
    // fetch cannot tell how far an upload has come.
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.responseType = 'json'
    for (const [name, value] of Object.entries(requestHeaders(locale))) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => {
      const answer = request.response as Answer
      if (request.status === 201 && answer?.id) resolve(answer.id)
      else {
        const reason = whyRefused(request.status, answer)
        if (reason instanceof Failure) noteFailure(reason)
        reject(reason)
      }
    }
    request.onerror = () => reject(new Failure('OFFLINE'))
    request.ontimeout = request.onerror
    request.send(form)
  })
}

/** Why a door did not take a file, by its answer. */
export function whyRefused(status: number, answer: Answer): Error {
  if (status === 401) return new Failure('UNAUTHENTICATED')
  if (status === 409) return new Failure('ANOTHER_PERSON')
  if (status === 403) return new Failure('FORBIDDEN')
  if (status === 0 || status === 502 || status === 503 || status === 504) return new Failure('OFFLINE')
  if (status === 422 && answer?.message) return new FileRefused(answer.message)
  if (status === 413) return new FileRefused('')
  return new Failure('BROKEN')
}
