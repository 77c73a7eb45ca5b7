import { onVisitCompleted } from '../visit/completedVisits.ts'
import { inviteToRate } from './invite.ts'

onVisitCompleted(({ db, live, now, visit }) =>
  inviteToRate({ db, live, now }, visit.retailerId, {
    kind: 'VISIT',
    visitId: visit.id,
    helpRequestId: null,
    quarter: null,
  }),
)
