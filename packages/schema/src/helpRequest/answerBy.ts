import { builder } from '../builder/builder.ts'
import { helpRequestDeadlines } from './deadlines.ts'
import { HelpRequestCategory, Urgency } from './helpRequest.ts'

builder.queryField('helpRequestAnswerBy', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: 'DateTime',
    complexity: 800,
    nullable: true,
    description:
      'By when a person would answer a request that is sent now; null where the company promises no time. What a shop is told before it sends.',
    args: {
      category: t.arg({ type: HelpRequestCategory, required: true }),
      urgency: t.arg({ type: Urgency, required: true }),
    },
    resolve: async (_root, { category, urgency }, { db, now, timeZone }) => {
      const request = { category, urgency, openedAt: now }
      const fresh = {
        ...request,
        firstRespondedAt: null,
        pausedIntervals: [],
        resolvedAt: null,
        closedAt: null,
      }
      return (await helpRequestDeadlines(db, request, fresh, timeZone)).firstResponseDueAt
    },
  }),
)
