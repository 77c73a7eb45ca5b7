import type { Client, RequestPolicy, TypedDocumentNode } from '@urql/core'
import { within } from '../within.ts'

/** Longer than this nobody looks at nothing for the sake of being drawn once. */
const patience = 150
/** Where something is kept to be shown, what is newer has to be here already. */
const moment = 20
/** By then the page has been drawn, and asks for itself. */
const startsWithinMs = 5_000

let question: { query: TypedDocumentNode; variables: Record<string, unknown> } | undefined
let answered = false

/** Marks the question of the app's first page, which the head of the page has asked already. */
export function askedAtStart<Data, Variables extends Record<string, unknown>>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): void {
  question = { query: query as TypedDocumentNode, variables }
}

/**
 * Takes the answer to the first page's question into the cache before the page is drawn, so that it is drawn once instead of without
 * it and again with it. `here`: the page's script has come.
 */
export async function takeStartAnswer(client: Client, here: Promise<unknown>): Promise<void> {
  await within(patience, here, null)
  if (!question) return
  const { query, variables } = question
  const shows = new Promise<void>((resolve) => {
    const { unsubscribe } = client.query(query, variables).subscribe(({ stale, error }) => {
      if (stale) return void setTimeout(resolve, moment)
      answered = !error
      // A cache hands no question on that somebody holds whose answer has just failed: the page is to ask as if it were the first.
      if (error) queueMicrotask(letGo)
      resolve()
    })
    function letGo() {
      unsubscribe()
      answered = false
    }
    setTimeout(letGo, startsWithinMs)
  })
  await within(patience, shows, undefined)
}

/** As a page asks: what has just been answered it does not ask again. */
export function policyFor(query: object): RequestPolicy | undefined {
  if (!answered || query !== question?.query) return undefined
  answered = false
  return 'cache-first'
}
