import type { DbTransaction } from '@kewo/db'
import { type HelpRequestCategory, isProtected } from '@kewo/domain'
import { inviteToRate } from './invite.ts'

type Settled = { id: string; retailerId: string; category: HelpRequestCategory; confidential: boolean }

/**
 * After a request was settled, by the staff or by the shop; nobody is asked about one that nobody answered, nor about one
 * that some must not know of: the rest after it would show in how often the others are rated.
 */
export async function inviteAfterRequest(db: DbTransaction, now: Date, request: Settled): Promise<void> {
  if (isProtected(request)) return
  await inviteToRate({ db, now }, request.retailerId, {
    kind: 'REQUEST',
    helpRequestId: request.id,
    visitId: null,
    quarter: null,
  })
}
