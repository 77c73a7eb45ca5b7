import type { DbTransaction, Live } from '@kewo/db'
import type { RetailerScope } from '../retailer/access.ts'

/** What those know who act on a completed visit. `db` is the transaction that completes it. */
export type Completion = {
  db: DbTransaction
  live: Live
  now: Date
  timeZone: string
  visit: { id: string; retailerId: string; staffId: string; retailer: RetailerScope }
}

type CompletionAct = (completion: Completion) => Promise<void>

const acts: CompletionAct[] = []

/** Each feature adds from its own folder what else belongs to the completion of a visit; all of it or nothing happens. */
export function onVisitCompleted(act: CompletionAct): void {
  acts.push(act)
}

export async function actOnCompletion(completion: Completion): Promise<void> {
  for (const act of acts) await act(completion)
}
