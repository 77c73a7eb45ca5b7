import type { Cache, UpdateResolver, UpdatesConfig } from '@urql/exchange-graphcache'

/**
 * Which root fields a mutation or an event makes stale beyond the things that it returns: they are asked for again where
 * they show. A thing that is returned with its id needs no line here, a new one in lists of its type neither.
 */
const madeStale: Record<'Mutation' | 'Subscription', Record<string, readonly string[]>> = {
  Mutation: {
    planVisit: ['visits', 'myStops', 'shopsToVisit'],
    postponeVisit: ['visits', 'myStops', 'myVisitWishes'],
    startVisit: ['visits', 'myStops', 'myVisitInProgress'],
    cancelVisit: ['visits', 'myStops', 'myVisitInProgress'],
    missVisit: ['visits', 'myStops'],
    completeVisit: ['visits', 'myStops', 'myVisitInProgress', 'shopsToVisit', 'promises', 'myPromisesDue'],
    planVisits: ['visitPlans', 'visitPlanSetting'],
    stopVisitPlan: ['visitPlanSetting'],
    publishVisitPlan: ['visits', 'myStops', 'shopsToVisit', 'visitPlanSetting'],
    grantVisitWish: ['visits', 'myStops', 'myVisitWishes'],
    declineVisitWish: ['myVisitWishes'],
    setServiceLevel: ['serviceLevels', 'serviceLevelTrial'],
    makePromise: ['promises', 'myPromisesDue'],
    keepPromise: ['promises', 'myPromisesDue'],
    withdrawPromise: ['promises', 'myPromisesDue'],
    sayPromiseNotKept: ['promises', 'promisesToMe', 'helpRequests'],
    countersignTrace: ['tracesToAnswer'],
    disputeTrace: ['tracesToAnswer'],
    readNotifications: ['unreadNotificationCount'],
    removeCadence: ['cadences'],
    answerGuidanceQuestion: ['guidances', 'guidanceToRead', 'guidanceToReadCount'],
  },
  Subscription: {
    visitChanged: [
      'visits',
      'myStops',
      'myVisitWishes',
      'nextVisit',
      'traces',
      'tracesToAnswer',
      'promisesToMe',
    ],
    notificationArrived: ['unreadNotificationCount', 'notifications'],
  },
}

export const staleUpdates: UpdatesConfig = Object.fromEntries(
  Object.entries(madeStale).map(([type, fields]) => [
    type,
    Object.fromEntries(Object.entries(fields).map(([field, stale]) => [field, forget(stale)])),
  ]),
)

function forget(fields: readonly string[]): UpdateResolver {
  return (_result, _args, cache: Cache) => {
    for (const { fieldName, arguments: args } of cache.inspectFields('Query'))
      if (fields.includes(fieldName)) cache.invalidate('Query', fieldName, args)
  }
}
