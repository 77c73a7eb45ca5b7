import { onVisitCompleted } from '../visit/completedVisits.ts'
import { inviteToRate } from './invite.ts'

onVisitCompleted(({ db, now, visit }) =>
  inviteToRate({ db, now }, visit.retailerId, {
    kind: 'VISIT',
    visitId: visit.id,
    helpRequestId: null,
    quarter: null,
  }),
)
