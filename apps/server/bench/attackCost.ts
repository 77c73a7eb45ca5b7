// pnpm attack:cost [URL] [nestings] [seed] [user name]: how long the dearest queries that a running demo takes hold somebody else up.
import { costOf, limits, schema } from '@kewo/schema'
import { parse } from 'graphql'
import { floods, nesting, seeded } from './nestings.ts'

const [address = 'http://127.0.0.1:4000', count = '1000', seed = '1', who = 'admin'] = process.argv.slice(2)
const password = 'kewo-demo-2026'

async function signIn(username: string): Promise<string> {
  const answer = await fetch(`${address}/api/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ username, password }),
  })
  if (!answer.ok) throw new Error(`${username} cannot sign in: ${await answer.text()}`)
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}

async function ask(cookie: string, query: string, variables: object = {}): Promise<string> {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  })
  return answer.text()
}

/** Ids of rows that there are, by type, as the lists of the API tell them. */
async function knownIds(cookie: string): Promise<Map<string, string[]>> {
  const known = new Map<string, string[]>()
  for (const { name, args } of Object.values(schema.getQueryType()!.getFields())) {
    if (!args.some((arg) => arg.name === 'after') || args.some(({ type }) => String(type).endsWith('!')))
      continue
    const text = await ask(cookie, `{ list: ${name}(first: 20) { nodes { __typename id } } }`)
    const { data } = JSON.parse(text) as {
      data?: { list: { nodes: { __typename: string; id: string }[] } } | null
    }
    for (const row of data?.list.nodes ?? [])
      known.set(row.__typename, [...(known.get(row.__typename) ?? []), row.id])
  }
  return known
}

/** The most rows a page may have without the query being refused, from 100 down; null when even one is too many. */
function mostRows(query: string): { rows: number; cost: number } | null {
  const document = parse(query)
  for (const rows of [100, 70, 50, 35, 25, 18, 13, 9, 6, 4, 3, 2, 1]) {
    const { complexity, depth, breadth } = costOf(schema, document, { rows })
    if (complexity <= limits.complexity && depth <= limits.depth && breadth <= limits.breadth)
      return { rows, cost: complexity }
  }
  return null
}

const attacker = await signIn(who)
const other = await signIn('shop')
const ids = await knownIds(attacker)
const random = seeded(Number(seed))
const idOf = (type: string) => {
  const rows = ids.get(type)
  return rows
    ? rows[Math.floor(random() * rows.length)]!
    : Buffer.from(`${type}:01932d6e-0000-7000-8000-000000000000`).toString('base64')
}

/** CPU of the server's process so far: on a shared machine a steadier figure than what a clock shows. */
async function cpuMs(): Promise<number> {
  const text = await (await fetch(`${address}/metrics`)).text()
  return 1000 * Number(/^process_cpu_seconds_total (\S+)/m.exec(text)?.[1])
}

/** Every root field as often as fits, then nestings: what is refused whatever its pages is left out. */
function dearest(): { query: string; rows: number; cost: number }[] {
  const fitting = (query: string) => {
    const fit = mostRows(query)
    return fit ? [{ query, ...fit }] : []
  }
  const floodsByNames = [50, 30, 20, 12, 8, 5, 3, 2, 1].map((names) => floods(schema, seeded(1), idOf, names))
  const ofRoots = floodsByNames[0]!.flatMap((_flood, root) => {
    const largest = floodsByNames.flatMap((all) => fitting(all[root]!))[0]
    return largest ? [largest] : []
  })
  return [
    ...ofRoots,
    ...Array.from({ length: Number(count) }, () => nesting(schema, random, idOf)).flatMap(fitting),
  ]
}

let longest = 0
let over = false
/** Somebody else, who asks something light again and again. */
async function watch(): Promise<void> {
  while (!over) {
    const begun = performance.now()
    await ask(other, '{ viewer { name } }')
    longest = Math.max(longest, performance.now() - begun)
    await wait(3)
  }
}

const wait = (ms: number) => new Promise((wake) => setTimeout(wake, ms))
const inOrder = (all: readonly number[]) => all.toSorted((one, another) => one - another)
const spread = (all: readonly number[]) => {
  const sorted = inOrder(all)
  const at = (share: number) =>
    sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)]?.toFixed(0)
  return `median ${at(0.5)} ms, p90 ${at(0.9)} ms, p99 ${at(0.99)} ms, most ${at(1)} ms`
}

const queries = dearest()
// The first ones teach the compiler.
for (const { query, rows } of queries.slice(0, 60)) await ask(attacker, query, { rows })

const cpu: number[] = []
for (const { query, rows } of queries) {
  const before = await cpuMs()
  await ask(attacker, query, { rows })
  cpu.push((await cpuMs()) - before)
}

const watching = watch()
const alone: number[] = []
for (let round = 0; round < 100; round++) {
  longest = 0
  await wait(60)
  alone.push(longest)
}
const held: number[] = []
for (const { query, rows } of queries) {
  longest = 0
  await ask(attacker, query, { rows })
  // What was asked meanwhile is answered at last.
  await wait(10)
  held.push(longest)
}
over = true
await watching

console.log(
  `${count} nestings and all root fields, seed ${seed}, as ${who}: ${queries.length} are taken, with the largest pages that are.`,
)
console.log(`CPU of the server for one: ${spread(cpu)}.`)
console.log(`Somebody else waits meanwhile: ${spread(held)}; when nothing else is asked: ${spread(alone)}.`)
const worst = queries.map((asked, index) => ({ ...asked, cpu: cpu[index]!, held: held[index]! }))
for (const { query, rows, cost, ...one } of worst.toSorted((a, b) => b.cpu - a.cpu).slice(0, 8))
  console.log(
    `  CPU ${one.cpu.toFixed(0)} ms, waited ${one.held.toFixed(0)} ms, cost ${cost.toFixed(0)}, rows ${rows}: ${query.slice(0, 240)}`,
  )
