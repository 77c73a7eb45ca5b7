import { dayFromNow, hoursFromNow, makeBrand, makeVisit, now } from '@kewo/testkit'
import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { globalId } from '../../test/useSchema.ts'
import { promised, record } from '../../test/visiting.ts'
import { useVisits } from './visit.testbed.ts'

const { db, runOk, runRefused, refusalOf, organisation } = useVisits()

const start = `mutation ($retailerId: ID!, $madeAt: DateTime, $key: UUID!) {
  startVisit(retailerId: $retailerId, madeAt: $madeAt, idempotencyKey: $key) {
    ... on Visit { id status plannedOn startedAt startArrivedAt } ... on Refusal { code message } ... on InvalidInput { field }
  }
}`
const complete = `mutation ($id: ID!, $trace: TraceInput!, $promises: [PromiseInput!]! = [], $madeAt: DateTime) {
  completeVisit(id: $id, trace: $trace, promises: $promises, madeAt: $madeAt) {
    ... on Visit { completedAt endArrivedAt } ... on Refusal { code } ... on InvalidInput { field }
  }
}`
const callOff = (name: string) => `mutation ($id: ID!, $madeAt: DateTime) {
  ${name}(id: $id, reason: "店门关着", madeAt: $madeAt) {
    ... on Visit { status cancelledAt endArrivedAt } ... on Refusal { code } ... on InvalidInput { field }
  }
}`

const minutes = (count: number) => new Date(now.getTime() + count * 60_000)
/** As a device sends it. */
const sentAs = (madeAt: Date) => ({ madeAt: madeAt.toISOString() })
const startAt = (over: object = {}) => ({
  retailerId: globalId('Retailer', organisation.here.retailer),
  key: v7(),
  ...over,
})

async function started(madeAt: Date) {
  return (await runOk(start, startAt(sentAs(madeAt)), organisation.here.manager)).startVisit as { id: string }
}

describe('a start of which the server hears later', () => {
  it('counts from when it was made, and says when it arrived', async () => {
    const madeAt = hoursFromNow(-5)
    expect(await started(madeAt)).toMatchObject({
      startedAt: madeAt.toISOString(),
      startArrivedAt: now.toISOString(),
    })
  })

  it('takes what was planned for its own day, not for the day on which it arrives', async () => {
    const { manager, retailer } = organisation.here
    const planned = (plannedOn: Date) =>
      makeVisit(db, {
        ...{ retailerId: retailer.id, staffId: manager.id, status: 'PLANNED', plannedOn },
        ...{ startedAt: null, completedAt: null },
      })
    const [yesterday] = [await planned(dayFromNow(-1)), await planned(dayFromNow(0))]
    expect((await started(hoursFromNow(-24))).id).toBe(globalId('Visit', yesterday!))
  })

  it.each([
    ['after now', 3],
    ['more than seven days ago', -7 * 24 * 60 - 1],
  ])('cannot have been made %s', async (_case, count) => {
    const refused = await runRefused(start, startAt(sentAs(minutes(count))), organisation.here.manager)
    expect(refused).toBe('InvalidInput')
    expect(await db.visit.count({ where: { staffId: organisation.here.manager.id } })).toBe(0)
  })

  it('of a clock that runs ahead a little counts as now', async () => {
    expect(await started(minutes(2))).toMatchObject({ startedAt: now.toISOString() })
  })

  it('sent again, with another time, is the one that was', async () => {
    const sent = startAt(sentAs(hoursFromNow(-5)))
    const { manager } = organisation.here
    const first = await runOk(start, sent, manager)
    const later = { now: new Date(now.getTime() + 9 * 24 * 3_600_000) }
    expect(await runOk(start, { ...sent, ...sentAs(hoursFromNow(-4)) }, manager, later)).toEqual(first)
  })
})

describe('the id of a visit without a plan', () => {
  it('is its key, so that a phone without a signal knows it', async () => {
    const sent = startAt()
    const { startVisit } = await runOk(start, sent, organisation.here.manager)
    expect(startVisit.id).toBe(globalId('Visit', { id: sent.key }))
  })

  it('that is some visit already is refused without a word of that', async () => {
    const { here, elsewhere } = organisation
    const of = (team: typeof here) => ({ retailerId: team.retailer.id, staffId: team.manager.id })
    const refusals = []
    for (const { id } of [await makeVisit(db, of(here)), await makeVisit(db, of(elsewhere))])
      refusals.push(await refusalOf(start, startAt({ key: id }), here.manager))
    expect(refusals[0]).toMatchObject({ code: 'InvalidInput', field: 'idempotencyKey' })
    expect(refusals[1]).toEqual(refusals[0])
    expect(await db.sentKey.count({ where: { userId: here.manager.userId } })).toBe(0)
    // What is no visit does not stand in the way.
    const key = (await makeBrand(db)).id
    expect((await runOk(start, startAt({ key }), here.manager)).startVisit.status).toBe('IN_PROGRESS')
  })
})

describe('an end of which the server hears later', () => {
  it('completes it at its time; the shop was visited then, unless it was visited since', async () => {
    const { manager, retailer } = organisation.here
    const { id } = await started(hoursFromNow(-5))
    const madeAt = hoursFromNow(-4)
    const { completeVisit } = await runOk(complete, { id, trace: record(), ...sentAs(madeAt) }, manager)
    expect(completeVisit).toEqual({ completedAt: madeAt.toISOString(), endArrivedAt: now.toISOString() })
    const lastVisit = () => db.retailer.findUniqueOrThrow({ where: { id: retailer.id } })
    expect((await lastVisit()).lastVisitedAt).toEqual(madeAt)

    await db.retailer.update({ where: { id: retailer.id }, data: { lastVisitedAt: hoursFromNow(-1) } })
    const next = await started(hoursFromNow(-3))
    await runOk(complete, { id: next.id, trace: record(), ...sentAs(hoursFromNow(-2)) }, manager)
    expect((await lastVisit()).lastVisitedAt).toEqual(hoursFromNow(-1))
  })

  it('judges a promise by the day on which it was given', async () => {
    const { manager } = organisation.here
    const { id } = await started(hoursFromNow(-29))
    const written = (days: number) => ({
      ...{
        id,
        trace: record(),
        promises: [promised(manager, { dueOn: dayFromNow(days).toISOString().slice(0, 10) })],
      },
      ...sentAs(hoursFromNow(-28)),
    })
    expect(await refusalOf(complete, written(-2), manager)).toMatchObject({
      code: 'InvalidInput',
      field: 'dueOn',
    })
    await runOk(complete, written(-1), manager)
  })

  it.each(['completeVisit', 'cancelVisit'])('%s: not before its start', async (name) => {
    const { id } = await started(hoursFromNow(-5))
    const document = name === 'completeVisit' ? complete : callOff(name)
    const trace = name === 'completeVisit' ? { trace: record() } : {}
    const sent = { id, ...trace, ...sentAs(new Date(hoursFromNow(-5).getTime() - 1)) }
    expect(await refusalOf(document, sent, organisation.here.manager)).toMatchObject({
      code: 'InvalidInput',
      field: 'madeAt',
    })
  })

  it.each(['cancelVisit', 'missVisit'])('%s: calls it off at its time', async (name) => {
    const { manager, retailer } = organisation.here
    const visit = await makeVisit(db, {
      ...{ retailerId: retailer.id, staffId: manager.id, status: 'PLANNED', plannedOn: dayFromNow(0) },
      ...{ startedAt: null, completedAt: null },
    })
    const madeAt = hoursFromNow(-3)
    const answer = await runOk(callOff(name), { id: globalId('Visit', visit), ...sentAs(madeAt) }, manager)
    expect(answer[name]).toMatchObject({
      cancelledAt: madeAt.toISOString(),
      endArrivedAt: now.toISOString(),
    })
  })
})
