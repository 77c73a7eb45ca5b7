import { now } from '@kewo/testkit'
import { describe, expect, it } from 'vitest'
import { v7 } from 'uuid'
import { useHelpRequests } from '../helpRequest/helpRequest.testbed.ts'

const { db, runOk, runRefused, refusalOf, organisation } = useHelpRequests()

const calendar = 'spans { weekday fromMinute toMinute } daysOff workingDays edition'
const read = `{ workingCalendar { ${calendar} } }`
const set = `mutation ($expected: Edition!, $input: WorkingCalendarInput!) {
  setWorkingCalendar(expected: $expected, input: $input) {
    ... on WorkingCalendar { ${calendar} } ... on Refusal { code message } ... on InvalidInput { field } } }`
const open = `mutation ($input: OpenHelpRequestInput!) { openHelpRequest(input: $input) {
  ... on HelpRequest { id dueAt firstResponseDueAt } } }`

const weekdays = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, fromMinute: 540, toMinute: 720 },
  { weekday, fromMinute: 810, toMinute: 1020 },
])
const usual = { spans: weekdays, daysOff: [] as string[], workingDays: [] as string[] }

async function changing(over: Partial<typeof usual>) {
  const { workingCalendar } = await runOk(read, {}, organisation.admin)
  return { expected: workingCalendar.edition, input: { ...usual, ...over } }
}
const change = async (over: Partial<typeof usual>) =>
  (await runOk(set, await changing(over), organisation.admin)).setWorkingCalendar

describe('the working calendar', () => {
  it('is read and saved as a whole, days once each and in order, and noted in the audit log', async () => {
    const saved = await change({
      daysOff: ['2027-02-11', '2027-02-10', '2027-02-11'],
      workingDays: ['2027-02-07'],
    })
    expect(saved).toMatchObject({
      spans: weekdays,
      daysOff: ['2027-02-10', '2027-02-11'],
      workingDays: ['2027-02-07'],
    })
    expect((await runOk(read, {}, organisation.admin)).workingCalendar).toEqual(saved)
    const entry = await db.auditEntry.findFirstOrThrow({ orderBy: { sequence: 'desc' } })
    expect(entry).toMatchObject({ action: 'setWorkingCalendar', subjectType: 'WorkingCalendar' })
  })

  it('moves when an open request is due, by what it has been through, and no settled one', async () => {
    await change({})
    const { retailer } = organisation.here
    const opened = async () => {
      const input = { category: 'EQUIPMENT', urgency: 'URGENT', words: '扫码枪不亮', idempotencyKey: v7() }
      return (await runOk(open, { input }, retailer)).openHelpRequest
    }
    const [waiting, settled] = [await opened(), await opened()]
    const plain = (id: string) => Buffer.from(id, 'base64').toString().split(':')[1]!
    await db.helpRequest.update({
      where: { id: plain(settled.id) },
      data: { status: 'CLOSED', closedAt: now },
    })
    // Opened on a Monday at 10:00 with two hours to answer.
    expect(waiting.dueAt).toBe('2026-11-23T04:00:00.000Z')
    const due = async ({ id }: { id: string }) =>
      (await db.helpRequest.findUniqueOrThrow({ where: { id: plain(id) } })).firstResponseDueAt?.toISOString()

    await change({ daysOff: ['2026-11-23'] })
    expect(await due(waiting)).toBe('2026-11-24T03:00:00.000Z')
    expect(await due(settled)).toBe('2026-11-23T04:00:00.000Z')

    await change({ spans: [{ weekday: 1, fromMinute: 600, toMinute: 660 }] })
    expect(await due(waiting)).toBe('2026-11-30T03:00:00.000Z')
    await change({})
    expect(await due(waiting)).toBe('2026-11-23T04:00:00.000Z')
  })

  it.each([
    [
      'spans that overlap',
      { spans: [...weekdays, { weekday: 1, fromMinute: 1000, toMinute: 1100 }] },
      'hours',
    ],
    ['a week without work', { spans: [] }, 'hours'],
    ['a ninth weekday', { spans: [{ weekday: 9, fromMinute: 0, toMinute: 10 }] }, 'hours'],
    ['a day both off and worked', { daysOff: ['2027-02-07'], workingDays: ['2027-02-07'] }, 'workingDays'],
  ])('refuses %s and stays as it was', async (_case, over, field) => {
    const before = await db.workingCalendar.findFirstOrThrow()
    expect(await refusalOf(set, await changing(over), organisation.admin)).toMatchObject({ field })
    expect(await db.workingCalendar.findFirstOrThrow()).toEqual(before)
  })

  it('is not written over by who has not seen the last change', async () => {
    const { edition } = (await runOk(read, {}, organisation.admin)).workingCalendar
    await change({ daysOff: ['2027-05-01'] })
    expect(await runRefused(set, { expected: edition, input: usual }, organisation.admin)).toBe(
      'ChangedMeanwhile',
    )
    expect((await runOk(read, {}, organisation.admin)).workingCalendar.daysOff).toEqual(['2027-05-01'])
  })

  it('is the admins’', async () => {
    const { supervisor, here } = organisation
    const variables = { expected: 'x', input: usual }
    for (const asker of [supervisor, here.manager, here.retailer]) {
      expect(await runRefused(read, {}, asker)).toBe('FORBIDDEN')
      expect(await runRefused(set, variables, asker)).toBe('FORBIDDEN')
    }
    expect(await runRefused(set, variables, null)).toBe('UNAUTHENTICATED')
  })
})
