import type { DbTransaction } from '@kewo/db'
import { inviteToRate } from './invite.ts'

/** After a request was settled, by the staff or by the shop; nobody is asked about one that nobody answered. */
export const inviteAfterRequest = (
  db: DbTransaction,
  now: Date,
  request: { id: string; retailerId: string },
) =>
  inviteToRate({ db, now }, request.retailerId, {
    kind: 'REQUEST',
    helpRequestId: request.id,
    visitId: null,
    quarter: null,
  })
