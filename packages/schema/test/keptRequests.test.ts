import type { HelpRequestCategory } from '@kewo/domain'
import { makeHelpRequest } from '@kewo/testkit'
import { execute, parse, subscribe } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { visibleFiles } from '../src/file/access.ts'
import { schema as graphqlSchema } from '../src/index.ts'
import { fittingVariables } from './fittingArgs.ts'
import { everyAnswer, everyNode, subscriptions, wholeCall } from './kept.ts'
import { afterwards, type Kept, makeCompany, runClock, tellStory } from './keptRequests.testbed.ts'
import { oneOfEach, type Rows } from './oneOfEach.ts'
import { useSchema } from './useSchema.ts'

const schema = useSchema()
const { db, live, contextFor, runOk } = schema

type Company = Awaited<ReturnType<typeof makeCompany>>
type SignsIn = { id: string; userId: string }
type Who = 'manager' | 'orderClerk' | 'courier' | 'inspector' | 'supervisor' | 'branchSupervisor' | 'admin'

let company: Company
let rows: Rows
let ordinary: { id: string; retailerId: string }
const people = {} as Record<Who, SignsIn>
/** What each viewer can read of everything, before any story and so after each that is kept from them. */
const firstRead = new Map<Who, Record<string, string>>()

const theFour: Who[] = ['manager', 'orderClerk', 'courier', 'inspector']

/** Whom each request is kept from: fewer and fewer, so that what was read before the first story is what is read before each. */
const stories: { what: string; from: Who[]; told: () => Kept[] }[] = [
  {
    what: 'a complaint about an admin, with its wall let down',
    from: [...theFour, 'supervisor', 'branchSupervisor', 'admin'],
    told: () => [complaint(people.admin, company.otherAdmin, true)],
  },
  {
    what: 'a complaint about the supervisor of the branch',
    from: [...theFour, 'supervisor', 'branchSupervisor'],
    told: () => [complaint(people.branchSupervisor, people.admin)],
  },
  {
    what: 'complaints about the supervisor, and about nobody who is named',
    from: [...theFour, 'supervisor'],
    told: () => [
      complaint(people.supervisor, people.branchSupervisor),
      complaint(null, people.branchSupervisor),
    ],
  },
  {
    what: 'complaints about one of those who serve the shop',
    from: theFour,
    told: () => [
      complaint(people.manager, people.supervisor),
      complaint(people.courier, people.supervisor, true),
    ],
  },
  {
    what: 'a confidential request',
    from: ['inspector'],
    told: () => [{ category: 'LICENCE', confidential: true, reader: people.manager }],
  },
]

const complaint = (about: SignsIn | null, reader: SignsIn, confidential = false): Kept => ({
  ...{ category: 'COMPLAINT', about, reader, confidential },
})

beforeAll(async () => {
  company = await makeCompany(db)
  const { here, supervisor, branchSupervisor, admin } = company
  const { manager, orderClerk, courier, inspector } = here
  Object.assign(people, { manager, orderClerk, courier, inspector, supervisor, branchSupervisor, admin })
  const { about, plans, offers, named } = await oneOfEach(db, here, {
    ...{ text: '平常的事', offer: '平常的活动', regionIds: [company.east.id] },
  })
  rows = { ...about, ...plans, ...offers, ...named }
  await setServiceLevels()
  ordinary = await makeHelpRequest(db, {
    ...{ retailerId: here.retailer.id, words: ordinaryWords, desk: 'SUPERVISOR' },
  })
  // What is due of the ordinary rows happens before anything is compared.
  await runClock(schema, afterwards)
  for (const who of stories[0]!.from) firstRead.set(who, await read(who))
})

async function setServiceLevels(): Promise<void> {
  const hours = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, [[0, 1440]]]))
  await db.workingCalendar.create({ data: { hours } })
  const targets = { urgency: 'URGENT', firstResponseMinutes: 60, resolutionMinutes: 240 } as const
  const categories: HelpRequestCategory[] = ['COMPLAINT', 'OTHER', 'LICENCE']
  await db.serviceLevelPolicy.createMany({
    data: categories.flatMap((category) =>
      (['NORMAL', 'URGENT'] as const).map((urgency) => ({
        ...{ category, ...targets, urgency, validFrom: new Date('2026-01-01') },
      })),
    ),
  })
}

const read = async (who: Who) => everyAnswer(await contextFor(people[who], { now: afterwards }), rows)

/** Listens at every subscription. Gives what was heard until an ordinary request of the shop has changed. */
async function listen(who: Who): Promise<() => Promise<string[]>> {
  const contextValue = await contextFor(people[who], { now: afterwards })
  const heard: string[] = []
  const ends: Promise<void>[] = []
  for (const field of subscriptions) {
    const events = await subscribe({
      schema: graphqlSchema,
      document: parse(wholeCall('subscription', field, 1)),
      variableValues: fittingVariables(field.args, rows),
      contextValue: { ...contextValue },
    })
    if (!(Symbol.asyncIterator in events)) continue
    const end = collect(events, heard, tellAtOnce.includes(field.name) ? 1 : 0)
    if (field.name === 'helpRequestChanged') ends.push(end)
  }
  return async () => {
    await Promise.all(ends)
    return heard
  }
}

async function collect(events: AsyncIterable<unknown>, heard: string[], skip: number): Promise<void> {
  let told = 0
  for await (const event of events) {
    const text = JSON.stringify(event)
    if (text.includes(ordinaryWords)) return
    if (++told > skip) heard.push(text)
  }
}

const ordinaryWords = '说完了，没有别的'

/** Subscriptions that begin by telling how things stand. */
const tellAtOnce = ['visitPlanChanged', 'registerImportChanged']

/** It is told of an ordinary request: whoever has heard of that has heard all before it. */
async function endOfStory(): Promise<void> {
  const shop = await db.retailer.findUniqueOrThrow({ where: { id: ordinary.retailerId } })
  await live.publish(db, 'helpRequest', { id: ordinary.id, shop })
}

describe.each(stories)('$what', ({ from, told }) => {
  test('with all that grows from it changes nothing that is read or heard by those whom it is kept from', async () => {
    const shop = company.here.retailer
    const before = await everyNode(db)
    const ears = await Promise.all(from.map(async (who) => ({ who, hear: await listen(who) })))
    const files: string[] = []
    for (const one of told()) files.push(...(await tellStory(schema, shop, one)).files)
    await runClock(schema, afterwards)
    const grown = [...(await everyNode(db))].filter((id) => !before.has(id))

    for (const who of from) {
      const answers = await read(who)
      const changed = Object.keys(answers).filter((name) => answers[name] !== firstRead.get(who)?.[name])
      expect([who, changed.map((name) => [name, answers[name]])]).toEqual([who, []])
      const contextValue = await contextFor(people[who], { now: afterwards })
      for (const id of grown) {
        const document = parse(`{ node(id: "${id}") { id } }`)
        const { data, errors } = await execute({
          ...{ schema: graphqlSchema, document },
          contextValue: { ...contextValue },
        })
        expect([who, id, data, errors?.[0]?.extensions['code']]).toEqual([
          who,
          id,
          { node: null },
          'NOT_FOUND',
        ])
      }
      const where = { id: { in: files }, AND: visibleFiles(contextValue.viewer!, afterwards) }
      expect([who, await db.file.count({ where })]).toEqual([who, 0])
    }

    await endOfStory()
    for (const { who, hear } of ears) expect([who, await hear()]).toEqual([who, []])
  }, 600_000)
})

test('the question is good: whoever reads them finds them all', async () => {
  const list = '{ helpRequests { nodes { cause words } } promises { nodes { text } } }'
  const { helpRequests, promises } = await runOk(list, {}, company.otherAdmin)
  const words = helpRequests.nodes.map((one: { words: string }) => one.words)
  expect(words).toContain('有话要说')
  const causes = helpRequests.nodes.map((one: { cause: string }) => one.cause)
  expect(causes).toContain('PROMISE_BROKEN')
  expect(JSON.stringify(promises)).toContain('当面道歉')
})
