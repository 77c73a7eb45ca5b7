import {
  foldHelpRequest,
  policyFor,
  runningClock,
  serviceClocks,
  tracePayload,
  verifyChain,
  type WorkingHours,
} from '@kewo/domain'
import { type DemoDatabase, timeZone } from './demoDatabase.testbed.ts'
import { sha256 } from './traces.ts'

const inOrder = { orderBy: { position: 'asc' } } as const

/** Shops whose chain of records does not verify. */
export async function brokenTraces({ db }: DemoDatabase): Promise<string[]> {
  const broken: string[] = []
  const shops = await db.retailer.findMany({
    select: { id: true },
    where: { traces: { some: {} } },
    orderBy: { id: 'asc' },
  })
  for (let from = 0; from < shops.length; from += 200) {
    const traces = await db.trace.findMany({
      where: { retailerId: { in: shops.slice(from, from + 200).map(({ id }) => id) } },
      include: {
        suggestions: inOrder,
        findings: inOrder,
        followUps: inOrder,
        brands: true,
        photos: { select: { id: true } },
      },
      orderBy: { chainIndex: 'asc' },
    })
    for (const [retailerId, own] of Map.groupBy(traces, (trace) => trace.retailerId)) {
      const links = own.map((trace) => ({
        ...trace,
        payload: tracePayload({
          ...trace,
          brandIds: trace.brands.map(({ brandId }) => brandId),
          photoIds: trace.photos.map(({ id }) => id),
        }),
      }))
      if (!verifyChain(links, sha256).intact) broken.push(retailerId)
    }
  }
  return broken
}

/** Numbers of requests whose columns are not what their log, the policies and the calendar amount to. */
export async function wrongRequests({ db }: DemoDatabase): Promise<number[]> {
  const policies = await db.serviceLevelPolicy.findMany()
  const { hours, daysOff, workingDays } = await db.workingCalendar.findFirstOrThrow()
  const calendar = { hours: hours as unknown as WorkingHours, daysOff, workingDays, timeZone }
  const requests = await db.helpRequest.findMany({ include: { events: { orderBy: { sequence: 'asc' } } } })
  return requests
    .filter((request) => {
      const { events, ...stored } = request
      if (events.some(({ at }, index) => index > 0 && at < events[index - 1]!.at)) return true
      const state = foldHelpRequest(events)
      const clocks = serviceClocks(state, policyFor(policies, request)!, calendar, request.openedAt)
      const { status, desk, assigneeId, firstRespondedAt, resolvedAt, closedAt, lastEventAt } = state
      const folded = {
        ...{ status, desk, assigneeId, firstRespondedAt, resolvedAt, closedAt, lastEventAt },
        firstResponseDueAt: clocks.firstResponse.dueAt,
        resolutionDueAt: clocks.resolution.dueAt,
        dueAt: runningClock(clocks)?.dueAt ?? null,
      }
      return Object.entries(folded).some(
        ([name, value]) =>
          Number(value) !== Number(stored[name as keyof typeof folded]) &&
          String(value) !== String(stored[name as keyof typeof folded]),
      )
    })
    .map(({ number }) => number)
}
