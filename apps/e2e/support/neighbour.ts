import type { Browser } from '@playwright/test'
import { ask } from './ask.ts'
import { enter, type LicenceNumber, newContext } from './open.ts'

const query = '{ retailers(first: 30, filter: { search: "王湾" }) { nodes { licenceNumber name } } }'
type Answer = { retailers: { nodes: { licenceNumber: LicenceNumber; name: string }[] } }

let asked: Promise<LicenceNumber[]> | undefined

/**
 * A shop that the same four people serve. Journeys that ask for help do it from several: one shop may ask twenty times in an hour
 * (`usualQuotas`), which is more than a hand does and less than all tests together.
 */
export async function neighbour(browser: Browser, place: number): Promise<LicenceNumber> {
  const others = await (asked ??= neighbours(browser))
  return others[place % others.length]!
}

async function neighbours(browser: Browser): Promise<LicenceNumber[]> {
  const context = await newContext(browser, {})
  await enter(context, 'manager')
  const { retailers } = await ask<Answer>(context, query)
  await context.close()
  return retailers.nodes
    .filter(({ name }) => name !== '王湾路口便利店')
    .map(({ licenceNumber }) => licenceNumber)
}
