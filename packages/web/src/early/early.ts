/** What the head of a page asks (askEarly.ts), put there by the build. */
export type EarlyQuestions = {
  app: 'portal' | 'manager'
  /** The body of the question who is signed in. */
  viewer: string
  /** What the app's cache comes in. */
  cache: readonly string[]
  /** The app's first page. */
  page: {
    /** Where it is opened, and what leads to it. */
    paths: readonly string[]
    /** Whose first page it is, of those who have roles. */
    roles?: readonly string[]
    /** The body of its question, to the letter as the client asks it. */
    body: string
    scripts: readonly string[]
    styles: readonly string[]
  }
}

/** What was asked before the app's own script was here. */
export type AskedEarly = { askedAt: number; answeredAt: number; response: Promise<Response> }

declare global {
  /** By the body of the request. */
  var kewoEarly: Map<string, AskedEarly> | undefined
}

/** An older answer is not taken for new: its page may be opened long after the app. */
const goodForMs = 30_000

const asked = globalThis.kewoEarly ?? new Map<string, AskedEarly>()

/** When everything that was asked early is answered or given up. */
export const earlyAnswers: Promise<unknown> = Promise.allSettled(
  [...asked.values()].map(({ response }) => response),
)

const questions = asked.size

/** Whether the app's first page was asked for, beside who is signed in. */
export const isPageAskedEarly = (): boolean => questions > 1

let taken: number | null = null

/** What was changed since then may be missing in what shows; null while nothing shows that was asked early. */
export const askedEarlyAt = (): number | null => taken

/**
 * The answer to a request that was made early, to be had once. Null where there is none, or none that is meant for the person whose
 * page it is by now: who asked early did not know yet who asks.
 */
export async function answeredEarly({ body, headers, signal }: RequestInit = {}) {
  const key = typeof body === 'string' ? body : ''
  const question = asked.get(key)
  if (!question || Date.now() - question.askedAt > goodForMs) return null
  asked.delete(key)
  const response = await Promise.race([question.response, abortOf(signal)]).catch(() => null)
  const person = new Headers(headers).get('kewo-person')
  if (!response?.ok || (person !== null && response.headers.get('kewo-person') !== person)) return null
  taken = Math.min(taken ?? question.askedAt, question.askedAt)
  return { ...question, response }
}

const abortOf = (signal?: AbortSignal | null) =>
  new Promise<never>((_resolve, reject) =>
    signal?.addEventListener('abort', () => reject(new Error('Given up')), { once: true }),
  )
