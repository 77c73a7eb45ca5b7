import type { Page } from '@playwright/test'
import { type Act, Device } from './cutPoints/device.ts'
import {
  countersignJourney,
  type Journey,
  ratingJourney,
  replyJourney,
  requestJourney,
  visitJourney,
} from './cutPoints/journeys.ts'
import { serverKiller } from './cutPoints/killServer.ts'
import { type Cut, type CutKind, cutKinds, lineOf } from './cutPoints/line.ts'
import { untilAnswered } from './cutPoints/noServer.ts'
import { ask } from './support/ask.ts'
import { cutPointCases } from './support/env.ts'
import { desktop, expect, phone, test } from './support/fixtures.ts'

/** How many cases are tried: a few with every run, all of them by `pnpm attack:cutpoints`. */
const wanted = cutPointCases()

/** Cuts spread over the requests of a journey: case after case another request and another kind. */
function cutsOf(number: number, requests: number, kinds: readonly CutKind[]): Cut[] {
  const kind = kinds[number % kinds.length]!
  const at = 1 + (Math.floor(number / kinds.length) % requests)
  // In every third case the line breaks a second time, at what is sent again.
  const again = number % 3 === 2 ? [{ at: at + 1, kind: kinds[(number + 1) % kinds.length]! }] : []
  return [{ at, kind }, ...again]
}

const keysOf = ({ acts }: Journey): string[] => acts.map(({ key }: Act) => key)

test(`${wanted} cuts of the line: nothing lost, nothing doubled, nothing called sent that was not`, async ({
  openAs,
  baseURL,
}) => {
  test.setTimeout(600_000 + wanted * 30_000)
  const pages = {
    shop: await openAs('shop', { viewport: phone }),
    manager: await openAs('manager', { viewport: desktop }),
  }
  // Asked on a page that no cut closes.
  const checkers: Record<'shop' | 'manager', Page> = {
    shop: await pages.shop.context().newPage(),
    manager: await pages.manager.context().newPage(),
  }
  const whose = '{ viewer { id retailer { id } } }'
  const shopViewer = await ask<{ viewer: { id: string; retailer: { id: string } } }>(checkers.shop, whose)
  const managerViewer = await ask<{ viewer: { id: string } }>(checkers.manager, '{ viewer { id } }')
  const devices = {
    shop: await Device.of(pages.shop, '/outbox', shopViewer.viewer.id),
    manager: await Device.of(pages.manager, '/staff/outbox', managerViewer.viewer.id),
  }
  const killServer = serverKiller(baseURL!)
  const kinds: readonly CutKind[] = killServer ? [...cutKinds, 'server killed after'] : cutKinds
  const lines = {
    shop: await lineOf(pages.shop.context(), killServer),
    manager: await lineOf(pages.manager.context(), killServer),
  }
  const { myVisitInProgress: left } = await ask<{ myVisitInProgress: { id: string } | null }>(
    checkers.manager,
    '{ myVisitInProgress { id } }',
  )
  const callOff =
    'mutation ($id: ID!, $key: UUID!) { cancelVisit(id: $id, reason: "test", idempotencyKey: $key) { __typename } }'
  if (left) await ask(checkers.manager, callOff, { id: left.id, key: crypto.randomUUID() })
  const figures = { cases: 0, cuts: 0, serverKills: 0, lost: 0, doubled: 0, falselySent: 0, requests: 0 }
  const faults: string[] = []
  const seed = Math.floor(Math.random() * 10_000)
  const numbers: Record<string, number> = {}

  async function run(journey: Journey): Promise<void> {
    const number = (numbers[journey.name] = (numbers[journey.name] ?? seed) + 1)
    const cuts = cutsOf(number, journey.requests, kinds)
    const [device, line] = [devices[journey.who], lines[journey.who]]
    const keys = keysOf(journey)
    const onServer = () => untilAnswered(journey.onServer)
    const last = keys.at(-1)!
    await device.revive()
    line.cutAt(cuts, (kind) => {
      figures.cuts += 1
      if (kind === 'server killed after') figures.serverKills += 1
    })
    await device.put(journey.acts)
    await device.hearSignal()
    let states: string[] = []
    await expect
      .poll(
        async () => {
          await device.revive()
          const standing = await device.standing(keys).catch(() => [])
          states = standing.map(({ state, problem }) => problem ?? state)
          // Said to be sent: then the server has it, at this very moment.
          if (standing.at(-1)?.state === 'sent' && (await onServer()).times === 0) figures.falselySent += 1
          if (standing.some(({ state }) => state === 'waiting')) await device.hearSignal()
          return standing.length > 0 && standing.every(({ state }) => state !== 'waiting')
        },
        { timeout: 120_000, intervals: [60, 120, 250] },
      )
      .toBe(true)
    figures.cases += 1
    figures.requests += line.seen()
    const there = await onServer()
    if (there.times < 1) figures.lost += 1
    if (there.times > 1 || there.pictures > journey.expected.pictures) figures.doubled += 1
    if (
      JSON.stringify(there) !== JSON.stringify(journey.expected) ||
      states.some((state) => state !== 'sent')
    )
      faults.push(`${journey.name} ${last} ${JSON.stringify({ seed, cuts, there, states })}`)
  }

  const { id: retailerId } = shopViewer.viewer.retailer
  const opened = requestJourney(checkers.shop)
  await run(opened)
  const { helpRequests } = await ask<{ helpRequests: { nodes: { id: string }[] } }>(
    checkers.shop,
    '{ helpRequests(first: 1) { nodes { id } } }',
  )
  const requestId = helpRequests.nodes[0]!.id
  for (let day = 1; figures.cases < wanted; day += 1) {
    const visitKey = crypto.randomUUID()
    await run(visitJourney(checkers.manager, retailerId, `0${visitKey.slice(1)}`, 10 + (day % 60)))
    const visitId = Buffer.from(`Visit:0${visitKey.slice(1)}`).toString('base64')
    const { node } = await ask<{ node: { trace: { id: string } } }>(
      checkers.manager,
      'query ($id: ID!) { node(id: $id) { ... on Visit { trace { id } } } }',
      { id: visitId },
    )
    await run(countersignJourney(checkers.shop, node.trace.id))
    await run(replyJourney('manager', checkers.manager, requestId))
    // A shop may ask, reply and rate so often in an hour; it is held to that here as well.
    if (day <= 36) await run(ratingJourney(checkers.shop, `0${visitKey.slice(1)}`))
    if (day <= 50) await run(replyJourney('shop', checkers.shop, requestId))
    if (day <= 18) await run(requestJourney(checkers.shop))
  }
  console.log(
    `cut points: ${figures.cases} cases, ${figures.cuts} cuts (${figures.serverKills} by killing the server) in ${figures.requests} requests: ${figures.lost} lost, ${figures.doubled} doubled, ${figures.falselySent} called sent that were not (seed ${seed})`,
  )
  expect(faults).toEqual([])
  expect(figures).toMatchObject({ lost: 0, doubled: 0, falselySent: 0 })
  expect(figures.cuts).toBeGreaterThanOrEqual(figures.cases)
})
