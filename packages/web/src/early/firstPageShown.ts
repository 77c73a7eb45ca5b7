import { within } from '../within.ts'
import { earlyAnswers } from './early.ts'

/** Longer than this nothing waits for a page that does not come: what lies in the outbox is to be seen without a signal, too. */
const patience = 4_000
/** A device that is never idle does the rest beside what it is busy with. */
const mostBusyMs = 3_000

let isShown = () => {}
const shown = new Promise<void>((resolve) => (isShown = resolve))

/** The app has begun to draw its first page. */
export const noteFirstPage = (): void => isShown()

/** When what the first page shows has come and is drawn: then it is time for all that the page does without. */
export async function firstPageShown(): Promise<void> {
  await within(patience, Promise.all([earlyAnswers, shown]), null)
  const soon = globalThis.requestIdleCallback ?? ((idle: () => void) => setTimeout(idle, 1_000))
  await new Promise<void>((resolve) => soon(() => resolve(), { timeout: mostBusyMs }))
}
