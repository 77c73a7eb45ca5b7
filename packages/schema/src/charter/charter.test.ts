import { makeHelpRequest, makeOrganisation } from '@kewo/testkit'
import { beforeAll, expect, it } from 'vitest'
import { useSchema } from '../../test/useSchema.ts'

const { db, runOk } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

/** A Wednesday, ten o'clock in Shanghai. */
const now = new Date('2026-11-25T02:00:00Z')
const minutes = (count: number) => new Date(now.getTime() + count * 60_000)
const hours = [
  [540, 720],
  [810, 1020],
]
const charter = `{ charter {
  people { role staff { name } usualAnswerMinutes }
  workingToday { fromMinute toMinute }
  worksAgainAt
  usualDayMinutes
  targets { category firstResponseMinutes resolutionMinutes }
  raised { raised answeredInTime answeredLate settledInTime settledLate open }
} }`

/** A request that a person has answered after so many minutes of a working morning. */
async function answered(
  who: { retailer: { id: string }; staffId: string },
  after: number,
  over: object = {},
): Promise<void> {
  const at = minutes(after - 60)
  const request = await makeHelpRequest(db, {
    ...{ retailerId: who.retailer.id, openedAt: minutes(-60), firstRespondedAt: at },
    ...{ status: 'IN_PROGRESS', firstResponseDueAt: minutes(-30), ...over },
  })
  await db.helpRequestEvent.create({
    data: { requestId: request.id, sequence: 90, kind: 'REPLIED', at, staffId: who.staffId },
  })
}

beforeAll(async () => {
  organisation = await makeOrganisation(db)
  const { here, elsewhere } = organisation
  await db.workingCalendar.deleteMany()
  await db.workingCalendar.create({ data: { hours: { 3: hours, 4: hours } } })
  await db.serviceLevelPolicy.deleteMany()
  await db.serviceLevelPolicy.create({
    data: {
      ...{ category: 'DELIVERY', urgency: 'NORMAL', firstResponseMinutes: 60, resolutionMinutes: 480 },
      validFrom: new Date('2026-01-01T00:00:00Z'),
    },
  })
  const mine = { retailer: here.retailer, staffId: here.manager.id }
  await answered(mine, 10, { status: 'RESOLVED', resolvedAt: minutes(-10), resolutionDueAt: minutes(-5) })
  await answered(mine, 50)
  await answered(mine, 30, { cause: 'PROMISE_BROKEN' })
  await answered({ ...mine, retailer: elsewhere.retailer }, 20)
  await answered({ ...mine, retailer: elsewhere.retailer }, 40)
  await answered({ ...mine, retailer: elsewhere.retailer }, 1, { category: 'COMPLAINT' })
})

it('tells a shop who serves it and how soon each usually answers, over all shops, and not of too few', async () => {
  const { here } = organisation
  const { people } = (await runOk(charter, {}, here.retailer, { now })).charter
  expect(people).toHaveLength(4)
  expect(people).toContainEqual({
    ...{ role: 'MANAGER', staff: { name: here.manager.name }, usualAnswerMinutes: 30 },
  })
  expect(people.find(({ role }: { role: string }) => role === 'COURIER').usualAnswerMinutes).toBeNull()
})

it('tells the hours of today, and when somebody works again', async () => {
  const { here } = organisation
  const at = async (time: Date) => (await runOk(charter, {}, here.retailer, { now: time })).charter
  expect(await at(now)).toMatchObject({
    workingToday: hours.map(([fromMinute, toMinute]) => ({ fromMinute, toMinute })),
    ...{ worksAgainAt: null, usualDayMinutes: 390 },
  })
  expect((await at(new Date('2026-11-25T05:00:00Z'))).worksAgainAt).toBe('2026-11-25T05:30:00.000Z')
  expect(await at(new Date('2026-11-27T02:00:00Z'))).toMatchObject({
    ...{ workingToday: [], worksAgainAt: '2026-12-02T01:00:00.000Z' },
  })
})

it('tells what is promised, and what became of what this shop raised itself', async () => {
  const { here } = organisation
  expect((await runOk(charter, {}, here.retailer, { now })).charter).toMatchObject({
    targets: [{ category: 'DELIVERY', firstResponseMinutes: 60, resolutionMinutes: 480 }],
    raised: {
      ...{ raised: 2, open: 1, answeredInTime: 1, answeredLate: 1 },
      ...{ settledInTime: 1, settledLate: 0 },
    },
  })
})
