import { type HelpRequestCategory, isProtected } from '@kewo/domain'
import type { Telling } from '../notification/notify.ts'
import { inviteToRate } from './invite.ts'

type Settled = { id: string; retailerId: string; category: HelpRequestCategory; confidential: boolean }

/**
 * After a request was settled, by the staff or by the shop; nobody is asked about one that nobody answered, nor about one
 * that some must not know of: the rest after it would show in how often the others are rated.
 */
export async function inviteAfterRequest(telling: Telling, request: Settled): Promise<void> {
  if (isProtected(request)) return
  await inviteToRate(telling, request.retailerId, {
    kind: 'REQUEST',
    helpRequestId: request.id,
    visitId: null,
    quarter: null,
  })
}
