import type { NotificationKind } from '@kewo/domain'
import { makeOrganisation, now as testNow } from '@kewo/testkit'
import { isNonNullType, isUnionType, type GraphQLOutputType } from 'graphql'
import { v7 } from 'uuid'
import { beforeEach } from 'vitest'
import { allJobs, schema } from '../../src/index.ts'
import { keyName } from '../keyed/keyed.ts'
import { type Asker, useSchema } from '../useSchema.ts'

/** Who is told what, by the name of the person in the test. */
export type Told = Record<string, string>

/** Does what a kind tells of, and says who is told of it, in which words: exactly these and nobody else. */
export type Scenario = (world: World) => Promise<Told>
export type Scenarios<Prefix extends string> = Record<
  Extract<NotificationKind, `${Prefix}${string}`>,
  Scenario
>

export type World = ReturnType<typeof useWorld>

/** The schema with an organisation of its own for each test, in which nobody has been told anything. */
export function useWorld() {
  const tools = useSchema()
  const { db, contextFor, runOk } = tools
  const organisation = {} as Awaited<ReturnType<typeof makeOrganisation>>
  const people = new Map<string, string>()
  let before = new Set<string>()

  beforeEach(async () => {
    await db.notification.deleteMany()
    await db.announcement.deleteMany()
    // Those of the tests before, whose stories go on.
    before = new Set((await db.user.findMany()).map(({ id }) => id))
    Object.assign(organisation, await makeOrganisation(db))
    const { here, elsewhere, admin, supervisor, otherSupervisor } = organisation
    people.clear()
    const { retailer: shop, ...team } = here
    const everybody = { ...{ admin, supervisor, otherSupervisor, shop }, ...team }
    for (const [name, row] of Object.entries(everybody)) if ('userId' in row) people.set(row.userId, name)
    for (const [name, row] of Object.entries(elsewhere))
      if ('userId' in row) people.set(row.userId, `${name} elsewhere`)
  })

  /** Somebody whom a test has made besides. */
  function meet<Row extends { userId: string }>(name: string, row: Row): Row {
    people.set(row.userId, name)
    return row
  }

  /** Presses the button of that name, having looked at what stands. Answers the row. */
  async function does(name: string, given: object, asker: Asker, options?: { now?: Date }) {
    const { args: taken } = schema.getMutationType()!.getFields()[name]!
    const key = taken.some((arg) => arg.name === keyName) ? { [keyName]: v7() } : {}
    const args = { ...key, ...given, ...(await lookedAt(name, given)) }
    const answer = await runOk(mutationOf(name, args), JSON.parse(JSON.stringify(args)), asker, options)
    return answer[name]
  }

  async function lookedAt(name: string, given: { id?: string }): Promise<{ expected?: string }> {
    const { args } = schema.getMutationType()!.getFields()[name]!
    if (!given.id || args.every((arg) => arg.name !== 'expected')) return {}
    const [type, id] = Buffer.from(given.id, 'base64').toString().split(':')
    return { expected: await tools.seen(type!, { id: id! }) }
  }

  /** Lets the clock do its work of that name. */
  async function clock(job: string, now = testNow): Promise<number> {
    const context = { ...(await contextFor(null, { now })), now }
    return allJobs()
      .find(({ name }) => name === job)!
      .run(context)
  }

  /** Who has been told of a kind, as each of them reads it. */
  async function toldOf(kind: NotificationKind): Promise<Told> {
    const rows = await db.notification.findMany({ where: { kind }, orderBy: { id: 'asc' } })
    const told: Told = {}
    for (const { userId } of rows.filter((row) => !before.has(row.userId))) {
      const { notifications } = await runOk(read, {}, { userId })
      const said = notifications.nodes.filter((node: { kind: string }) => node.kind === kind)
      const words = said.map((node: { words: string }) => node.words).toSorted()
      told[people.get(userId) ?? userId] = words.join(' | ')
    }
    return told
  }

  /** All who have been told anything, by their names. */
  async function whoWasTold(): Promise<string[]> {
    const rows = await db.notification.findMany({ select: { userId: true } })
    const known = rows.flatMap(({ userId }) => (before.has(userId) ? [] : (people.get(userId) ?? userId)))
    return [...new Set(known)].toSorted()
  }

  return { ...tools, organisation, meet, does, clock, toldOf, whoWasTold }
}

const read = '{ notifications(first: 100) { nodes { kind words } } }'

/** The mutation with these arguments, as the schema types them. */
function mutationOf(name: string, given: object): string {
  const field = schema.getMutationType()!.getFields()[name]!
  const args = field.args.filter((arg) => arg.name in given)
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  return `mutation (${declared}) { ${name}(${passed}) ${selectionOf(field.type)} }`
}

function selectionOf(type: GraphQLOutputType): string {
  const named = isNonNullType(type) ? type.ofType : type
  if (isUnionType(named)) {
    const rows = named.getTypes().some((member) => member.getInterfaces().some(({ name }) => name === 'Node'))
    return `{ __typename ${rows ? '... on Node { id }' : ''} ... on Refusal { code message } }`
  }
  return 'getFields' in named ? '{ __typename }' : ''
}
