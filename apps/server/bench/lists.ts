// pnpm --filter @kewo/server bench:lists [shops] [rounds]: how long the first page of each list of the staff's app takes, with every order and filter.
import { availableParallelism, loadavg } from 'node:os'
import { newClient } from '@kewo/db/embedded'
import { type ListCase, listCases } from './listCases.ts'
import { loadLists } from './loadLists.ts'
import { median, milliseconds } from './measure.ts'
import { benchSecret as secret, sessionCookie } from './sessionCookie.ts'
import { startKewo } from './startKewo.ts'
import { withDatabase } from './withDatabase.ts'

const [shops = 300_000, rounds = 3] = process.argv.slice(2, 4).map(Number)
const aim = 100
const roles = ['admin', 'head', 'manager'] as const

const typeOf: Record<string, string> = {
  ...{ retailers: 'RetailerFilter', visits: 'VisitFilter', helpRequests: 'HelpRequestFilter' },
  ...{ promises: 'PromiseFilter', territories: 'TerritoryFilter', people: 'StaffFilter' },
}

const queryOf = ({ field, nodes }: ListCase, order: string) =>
  `query ($filter: ${typeOf[field]}) { ${field}(first: 25, filter: $filter${order}) {
    totalCount nodes { ${nodes} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`

const ordersOf = ({ orders }: ListCase): string[] =>
  orders.length === 0
    ? ['']
    : orders.flatMap((order) => ['ASC', 'DESC'].map((way) => `, orderBy: ${order}, direction: ${way}`))

await withDatabase(async ({ db, url, folder }) => {
  const client = newClient({ connectionString: url })
  await client.connect()
  console.log(`Loading ${shops.toLocaleString('en')} shops…`)
  const begun = performance.now()
  const readers = await loadLists(db, client, shops)
  const took = (performance.now() - begun) / 1000
  console.log(`loaded in ${took.toFixed(0)} s; load ${loadavg()[0]?.toFixed(1)} of ${availableParallelism()}`)
  const cookies = await Promise.all(roles.map((role) => sessionCookie(db, readers[role], secret)))
  const graphql = await startKewo({ databaseUrl: url, folder, secret })

  /** False where this list is not for whoever asks. */
  const ask = async (cookie: string, query: string, filter: object): Promise<boolean> => {
    const answer = await fetch(graphql, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables: { filter } }),
    })
    const text = await answer.text()
    if (text.includes('"code":"FORBIDDEN"')) return false
    if (!answer.ok || text.includes('"errors"'))
      throw new Error(`${query} ${JSON.stringify(filter)}: ${text.slice(0, 400)}`)
    return true
  }
  const figures: number[] = []
  console.log(`| list | filter | order | ${roles.join(' | ')} |\n|---|---|---|---|---|---|`)
  for (const list of listCases(readers))
    for (const [name, filter] of Object.entries(list.filters))
      for (const order of ordersOf(list)) {
        const query = queryOf(list, order)
        const cells: string[] = []
        for (const cookie of cookies) {
          // The first fills the caches, of a question that somebody has asked just before.
          if (!(await ask(cookie, query, filter))) {
            cells.push('–')
            continue
          }
          const times: number[] = []
          for (let round = 0; round < rounds; round += 1)
            times.push(await milliseconds(() => ask(cookie, query, filter)))
          const figure = median(times)
          figures.push(figure)
          cells.push(figure > aim ? `**${figure.toFixed(0)}**` : figure.toFixed(0))
        }
        console.log(
          `| ${[list.field, name, order.replaceAll(/, \w+: /g, ' ').trim() || 'its own', ...cells].join(' | ')} |`,
        )
      }
  const over = figures.filter((figure) => figure > aim).length
  console.log(
    `${figures.length} first pages, medians of ${rounds}: ${over} over ${aim} ms; median ${median(figures).toFixed(0)}, most ${Math.max(...figures).toFixed(0)} ms; load ${loadavg()[0]?.toFixed(1)}`,
  )
  await client.end()
})
