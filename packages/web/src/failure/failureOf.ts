import { CombinedError } from '@urql/core'
import { Failure, type FailureKind } from './Failure.ts'

const kinds: Record<string, FailureKind> = {
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  ANOTHER_PERSON: 'ANOTHER_PERSON',
  SIGN_IN_INCOMPLETE: 'UNAUTHENTICATED',
  FORBIDDEN: 'FORBIDDEN',
  NOT_FOUND: 'NOT_FOUND',
  TOO_MANY: 'TOO_MANY',
  PERSISTED_QUERY_NOT_FOUND: 'OUTDATED',
}

/** What anything that was thrown or answered means for the person in front of the screen. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error
  if (!(error instanceof CombinedError))
    return new Failure(isMissingScript(error) ? 'OFFLINE' : 'BROKEN', { cause: error })
  if (isUnreachable(error)) return new Failure('OFFLINE', { cause: error })
  const { code, requestId } = extensionsOf(error)
  const kind = kinds[code ?? ''] ?? (statusOf(error) === 401 ? 'UNAUTHENTICATED' : 'BROKEN')
  return new Failure(kind, { number: requestId ?? null, cause: error })
}

/** No answer at all, or one from something in between that is not our server. */
export function isUnreachable({ networkError, response }: CombinedError): boolean {
  if (!networkError) return false
  const status = (response as Response | undefined)?.status
  return status === undefined || status === 502 || status === 503 || status === 504
}

/**
 * Part of the app could not be fetched. Browsers reject a dynamic import with a TypeError then; Vite, which fetches the style of a
 * page beforehand, with an Error of its own.
 */
export function isMissingScript(error: unknown): boolean {
  return (
    error instanceof Error && /dynamically imported module|module script|preload CSS/i.test(error.message)
  )
}

function extensionsOf(error: CombinedError): { code?: string; requestId?: string } {
  return error.graphQLErrors[0]?.extensions ?? {}
}

const statusOf = (error: CombinedError) => (error.response as Response | undefined)?.status
