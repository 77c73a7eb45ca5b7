import {
  answerDigest,
  chainEntryPayload,
  foldHelpRequest,
  policyFor,
  promiseDigest,
  runningClock,
  serviceClocks,
  tracePayload,
  verifyChain,
  type WorkingHours,
} from '@kewo/domain'
import { expect } from 'vitest'
import type { Db, File } from '@kewo/db'
import { createPictureStore } from '@kewo/db/picture'
import { type DemoDatabase, timeZone } from './demoDatabase.testbed.ts'
import { sha256 } from './traces.ts'

/** Shops whose chain of records, answers and promises does not verify. */
export async function brokenTraces({ db, picturesFolder }: DemoDatabase): Promise<string[]> {
  const pictures = createPictureStore(picturesFolder)
  const chained = async (file: File) => ({ ...file, sha256: await pictures.digest(file.storageKey) })
  const signatures = await db.file.findMany({ where: { signedTraces: { some: {} } } })
  const drawn = new Map(
    await Promise.all(signatures.map(async (file) => [file.id, await chained(file)] as const)),
  )
  const entries = await entryLinks(db)
  const broken: string[] = []
  const shops = await db.retailer.findMany({ select: { id: true }, orderBy: { id: 'asc' } })
  for (let from = 0; from < shops.length; from += 200) {
    const ids = shops.slice(from, from + 200).map(({ id }) => id)
    const whole = {
      suggestions: true,
      findings: true,
      followUps: true,
      brands: true,
      photos: true,
      visit: true,
    }
    const traces = await db.trace.findMany({ where: { retailerId: { in: ids } }, include: whole })
    const records = await Promise.all(
      traces.map(async ({ visit, suggestions, findings, followUps, brands, photos, ...trace }) => ({
        ...{ ...trace, chainId: trace.retailerId },
        payload: tracePayload({
          ...{ trace, visit, suggestions, findings, followUps, brands },
          photos: await Promise.all(photos.map(chained)),
          signature: drawn.get(trace.signatureFileId ?? '') ?? null,
        }),
      })),
    )
    const ofChain = Map.groupBy(
      [...records, ...entries.filter(({ retailerId }) => ids.includes(retailerId))],
      ({ chainId }) => chainId,
    )
    for (const [chainId, links] of ofChain)
      if (
        !verifyChain(
          links.toSorted((one, other) => one.chainIndex - other.chainIndex),
          sha256,
        ).intact
      )
        broken.push(chainId)
  }
  return broken
}

/** Every answer and promise must have an entry that tells how it stands. */
async function entryLinks(db: Db) {
  const entries = await db.chainEntry.findMany({ orderBy: { chainIndex: 'asc' } })
  const stands = new Map(entries.map(({ subjectId, digest }) => [subjectId, digest]))
  for (const trace of await db.trace.findMany({ where: { answer: { not: null } } }))
    expect(stands.get(trace.id)).toBe(answerDigest(trace, sha256))
  for (const promise of await db.promise.findMany())
    expect(stands.get(promise.id)).toBe(promiseDigest(promise, sha256))
  return entries.map((entry) => ({ ...entry, payload: chainEntryPayload(entry) }))
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
