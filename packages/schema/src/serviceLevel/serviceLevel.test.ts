import { makeHelpRequest, makeOrganisation, now } from '@kewo/testkit'
import { beforeEach, describe, expect, it } from 'vitest'
import { useSchema } from '../../test/useSchema.ts'

const { db, runOk, runRefused } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

beforeEach(async () => {
  await db.serviceLevelPolicy.deleteMany()
  await db.workingCalendar.deleteMany()
  organisation = await makeOrganisation(db)
  const hours = [
    [540, 720],
    [810, 1020],
  ]
  await db.workingCalendar.create({ data: { hours: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours } } })
  const about = { category: 'SUPPLY', urgency: 'NORMAL' } as const
  await db.serviceLevelPolicy.createMany({
    data: [
      { ...about, firstResponseMinutes: 240, resolutionMinutes: 900, validFrom: new Date('2026-01-01') },
      { ...about, firstResponseMinutes: 120, resolutionMinutes: 780, validFrom: new Date('2026-11-01') },
    ],
  })
})

const list = '{ serviceLevels { category urgency firstResponseMinutes resolutionMinutes } }'
const tally = '{ inTime late open }'
const record = `{ firstResponse ${tally} resolution ${tally} }`
const trial = `query ($input: ServiceLevelTrialInput!) { serviceLevelTrial(input: $input) {
  ... on ServiceLevelTrial { requests asItWas ${record} asTried ${record}
    example { firstResponseWarnsAt firstResponseDueAt resolutionWarnsAt resolutionDueAt } }
  ... on Refusal { code }
} }`
const tryWith = (change = {}) => ({
  input: {
    ...{ category: 'SUPPLY', urgency: 'NORMAL', firstResponseMinutes: 60, resolutionMinutes: 390 },
    openedAt: '2026-11-27T08:30:00Z',
    ...change,
  },
})
const set = `mutation ($first: Int!, $whole: Int!, $expected: Edition!) {
  setServiceLevel(category: SUPPLY, urgency: NORMAL, expected: $expected, firstResponseMinutes: $first, resolutionMinutes: $whole) {
    ... on ServiceLevel { id firstResponseMinutes validFrom } ... on Refusal { code }
  }
}`

describe('trying other targets', () => {
  it('says when a made-up request would be due: Friday 16:30 + 60 minutes is Monday 09:30', async () => {
    const { serviceLevelTrial } = await runOk(trial, tryWith(), organisation.admin)
    expect(serviceLevelTrial.example).toEqual({
      firstResponseWarnsAt: '2026-11-30T01:15:00.000Z',
      firstResponseDueAt: '2026-11-30T01:30:00.000Z',
      resolutionWarnsAt: '2026-11-30T06:52:30.000Z',
      resolutionDueAt: '2026-11-30T08:30:00.000Z',
    })
  })

  it('counts no time in which it waits for the shop', async () => {
    const waiting = { waitingFrom: '2026-11-30T01:00:00Z', waitingTo: '2026-11-30T02:00:00Z' }
    const { serviceLevelTrial } = await runOk(trial, tryWith(waiting), organisation.admin)
    expect(serviceLevelTrial.example.resolutionDueAt).toBe('2026-12-01T01:30:00.000Z')
    const open = await runOk(trial, tryWith({ waitingFrom: waiting.waitingFrom }), organisation.admin)
    expect(open.serviceLevelTrial.example.resolutionDueAt).toBeNull()
  })

  it('says what they would have made of the last requests of that kind, and changes nothing', async () => {
    const { here, admin } = organisation
    const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
    // Monday ten o'clock: sixty working minutes of today have passed.
    const request = { retailerId: here.retailer.id, category: 'SUPPLY', urgency: 'NORMAL' } as const
    await makeHelpRequest(db, { ...request, openedAt: minutesAgo(50) })
    await makeHelpRequest(db, { ...request, urgency: 'URGENT', openedAt: minutesAgo(50) })
    const policies = await db.serviceLevelPolicy.count()
    const { serviceLevelTrial } = await runOk(trial, tryWith({ firstResponseMinutes: 30 }), admin)
    expect(serviceLevelTrial).toMatchObject({
      requests: 1,
      asItWas: { firstResponse: { inTime: 0, late: 0, open: 1 } },
      asTried: { firstResponse: { inTime: 0, late: 1, open: 0 } },
    })
    expect(await db.serviceLevelPolicy.count()).toBe(policies)
  })

  it.each([
    ['no minutes', { firstResponseMinutes: 0 }],
    ['a solution before the answer', { resolutionMinutes: 30 }],
    ['a wait before it was opened', { waitingFrom: '2026-11-20T01:00:00Z' }],
    [
      'a wait that ends before it begins',
      { waitingFrom: '2026-11-30T02:00:00Z', waitingTo: '2026-11-30T01:00:00Z' },
    ],
    ['a wait that only ends', { waitingTo: '2026-11-30T01:00:00Z' }],
  ])('refuses %s', async (_what, change) => {
    expect(await runRefused(trial, tryWith(change), organisation.admin)).toBe('InvalidInput')
  })

  it('refuses while the company has no working hours', async () => {
    await db.workingCalendar.deleteMany()
    expect(await runRefused(trial, tryWith(), organisation.admin)).toBe('InvalidInput')
  })
})

describe('setting targets', () => {
  async function seenNow(): Promise<string> {
    const answer = await runOk('{ serviceLevels { edition } }', {}, organisation.admin)
    return answer.serviceLevels[0].edition
  }
  it('shows those in force, and new ones from the moment on at which they were set', async () => {
    const { admin } = organisation
    expect((await runOk(list, {}, admin)).serviceLevels).toEqual([
      { category: 'SUPPLY', urgency: 'NORMAL', firstResponseMinutes: 120, resolutionMinutes: 780 },
    ])
    const { setServiceLevel } = await runOk(set, { first: 90, whole: 600, expected: await seenNow() }, admin)
    expect(setServiceLevel).toMatchObject({ firstResponseMinutes: 90, validFrom: now.toISOString() })
    expect((await runOk(list, {}, admin)).serviceLevels[0].firstResponseMinutes).toBe(90)
    const { id: subjectId } = await db.serviceLevelPolicy.findFirstOrThrow({ where: { validFrom: now } })
    expect(await db.auditEntry.count({ where: { action: 'setServiceLevel', subjectId } })).toBe(1)
  })

  it('set twice is set once', async () => {
    const { admin } = organisation
    const first = await runOk(set, { first: 120, whole: 780, expected: 'any' }, admin)
    expect(await db.serviceLevelPolicy.count()).toBe(2)
    expect(first.setServiceLevel.firstResponseMinutes).toBe(120)
  })

  it('where there are none yet, who has seen none sets the first, and nobody else', async () => {
    const { admin } = organisation
    await db.serviceLevelPolicy.deleteMany()
    const first = { first: 90, whole: 600 }
    expect(await runRefused(set, { ...first, expected: 'any' }, admin)).toBe('ChangedMeanwhile')
    await runOk(set, { ...first, expected: 'none' }, admin)
    expect(await runRefused(set, { first: 60, whole: 600, expected: 'none' }, admin)).toBe('ChangedMeanwhile')
  })

  it('is for admins, and refuses what is no target', async () => {
    const { admin, supervisor, here } = organisation
    expect(await runRefused(set, { first: 0, whole: 780, expected: 'any' }, admin)).toBe('InvalidInput')
    for (const asker of [supervisor, here.manager, here.retailer])
      expect(await runRefused(set, { first: 90, whole: 600, expected: 'any' }, asker)).toBe('FORBIDDEN')
    expect(await db.serviceLevelPolicy.count()).toBe(2)
  })
})
