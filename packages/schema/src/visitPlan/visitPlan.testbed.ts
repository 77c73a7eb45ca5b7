import { dayFromNow, makeOrganisation, makeRetailerOf } from '@kewo/testkit'
import { v7 } from 'uuid'
import { beforeEach, expect } from 'vitest'
import { useSchema } from '../../test/useSchema.ts'
import { workOn } from '../job/job.testbed.ts'

export const order = `mutation ($input: VisitPlanInput!, $key: UUID!) {
  planVisits(input: $input, idempotencyKey: $key) { ... on VisitPlan { id status } ... on Refusal { code message } }
}`
export const orderFor = (change = {}, key = v7()) => ({
  key,
  input: {
    ...{ firstDay: '2026-11-30', weeks: 4, daysOff: [], mostVisits: 15, visitMinutes: 20, seconds: 1 },
    start: { longitude: 111.6, latitude: 31.9 },
    ...change,
  },
})
export const read = `query ($id: ID!) { node(id: $id) { ... on VisitPlan {
  status progress
  days { id day metres minutes backMinute minutesLeft stops { id edition position locked arriveMinute metres retailer { id } } }
  leftOut { id visits reason retailer { id } }
  coverage { isFair all { visits { made of } shops { made of } } rural { visits { made of } shops { made of } } urban { visits { made of } shops { made of } } small { visits { made of } shops { made of } } others { visits { made of } shops { made of } } }
} } }`
export const act = (name: string, args = '$id: ID!', pass = 'id: $id', answer = 'VisitPlan { id status }') =>
  `mutation (${args}) { ${name}(${pass}) { ... on ${answer} ... on Refusal { code message } } }`
export const move = act(
  'moveVisitPlanStop',
  '$id: ID!, $expected: Edition!, $dayId: ID!',
  'id: $id, expected: $expected, dayId: $dayId',
)
export const lock = act(
  'lockVisitPlanStop',
  '$id: ID!, $expected: Edition!, $locked: Boolean!',
  'id: $id, expected: $expected, locked: $locked',
  'VisitPlanStop { locked }',
)
export const putIn = act('putInVisitPlan', '$id: ID!, $dayId: ID!', 'leftOutId: $id, dayId: $dayId')
export const publish = act('publishVisitPlan', '$id: ID!, $reason: String', 'id: $id, reason: $reason')
export const takeOut = act(
  'takeOutVisitPlanStop',
  '$id: ID!, $expected: Edition!',
  'id: $id, expected: $expected',
)
export const [remake, stop] = ['remakeVisitPlan', 'stopVisitPlan'].map((name) => act(name)) as [
  string,
  string,
]
/** A stop as it was seen, as the variables that name it. */
export const asSeen = ({ id, edition }: { id: string; edition: string }) => ({ id, expected: edition })

export const retailersOf = (plan: { days: { stops: { retailer: { id: string } }[] }[] }) =>
  plan.days.flatMap(({ stops }) => stops.map(({ retailer }) => retailer.id))

export function days(from: string, count: number): string[] {
  return Array.from({ length: count }, (_, later) =>
    new Date(new Date(from).getTime() + later * 24 * 60 * 60 * 1000).toISOString().slice(0, 10),
  )
}

/** The schema with an organisation, working hours on weekdays and no plan yet, before each test. */
export function useVisitPlans() {
  const tools = useSchema()
  const { db, live, runOk, runRefused, refusalOf } = tools
  const organisation = {} as Awaited<ReturnType<typeof makeOrganisation>>

  beforeEach(async () => {
    await db.visitPlan.deleteMany()
    await db.workingCalendar.deleteMany()
    Object.assign(organisation, await makeOrganisation(db))
    const hours = [
      [540, 720],
      [810, 1020],
    ]
    await db.workingCalendar.create({ data: { hours: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours } } })
  })

  /** Shops of `here` around a place, each so many hundredths of a degree further east. */
  async function makeShops(count: number) {
    const { territory } = organisation.here
    const shops = []
    for (let index = 0; index < count; index++)
      shops.push(
        await makeRetailerOf(db, territory, {
          ...{ longitude: 111.6 + index / 100, latitude: 31.9, placeStatus: 'KNOWN' },
          lastVisitedAt: dayFromNow(-40),
        }),
      )
    return shops
  }

  const planned = async (id: string) => (await runOk(read, { id }, organisation.here.manager)).node

  /** A process that makes plans. */
  const planner = () => workOn(tools, 'plan-visits')

  /** Lets the planner work until the plan is no longer being made. */
  async function letPlan(id: string) {
    const planning = await planner()
    await expect.poll(async () => (await planned(id)).status).not.toBe('WORKING')
    await planning.stop()
    return planned(id)
  }

  async function madePlan(count = 6, change = {}) {
    const shops = await makeShops(count)
    const { planVisits } = await runOk(order, orderFor(change), organisation.here.manager)
    return { shops, id: planVisits.id as string, plan: await letPlan(planVisits.id) }
  }

  function at(shop: { id: string }) {
    return { retailerId: shop.id, staffId: organisation.here.manager.id }
  }

  async function movesOf(id: string) {
    const moves =
      'query ($id: ID!) { node(id: $id) { ... on VisitPlanStop { moves { dayId day metres minutes fits } } } }'
    return (await runOk(moves, { id }, organisation.here.manager)).node.moves
  }

  return {
    ...{ db, live, runOk, runRefused, refusalOf, organisation },
    makeShops,
    planner,
    planned,
    letPlan,
    madePlan,
    at,
    movesOf,
  }
}
