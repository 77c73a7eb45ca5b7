/**
 * Why something could not be shown or done, apart from a rule's refusal (those are members of a mutation's result).
 * UNAUTHENTICATED: the session is over. NOT_FOUND: it is not there, or not for this person's eyes.
 * ANOTHER_PERSON: the page is of one person, and another is signed in by now; nothing was read or done.
 * TOO_MANY: the person did very much in a short time, and has to wait a little.
 * OUTDATED: the page is of an earlier version of the app, which the server does not understand any more.
 * OFFLINE: the server could not be reached. BROKEN: the server or the app failed; `number` finds it in the log.
 */
export type FailureKind =
  | 'UNAUTHENTICATED'
  | 'ANOTHER_PERSON'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'TOO_MANY'
  | 'OUTDATED'
  | 'OFFLINE'
  | 'BROKEN'

export class Failure extends Error {
  readonly kind: FailureKind
  /** The request's number, for a person to quote; null when no server has answered. */
  readonly number: string | null

  constructor(kind: FailureKind, { number, cause }: { number?: string | null; cause?: unknown } = {}) {
    super(kind, { cause })
    this.name = 'Failure'
    this.kind = kind
    this.number = number ?? null
  }
}
