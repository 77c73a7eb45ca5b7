import type { Page } from '@playwright/test'
import { ask } from './ask.ts'
import type { LicenceNumber } from './open.ts'

const query = '{ retailers(first: 30, filter: { search: "王湾" }) { nodes { licenceNumber name } } }'
type Answer = { retailers: { nodes: { licenceNumber: LicenceNumber; name: string }[] } }

/**
 * A shop that the same four people serve. Journeys that ask for help do it from several: one shop may ask twenty times in an hour
 * (`usualQuotas`), which is more than a hand does and less than all tests together.
 */
export async function neighbour(manager: Page, place: number): Promise<LicenceNumber> {
  const { retailers } = await ask<Answer>(manager, query)
  const others = retailers.nodes.filter(({ name }) => name !== '王湾路口便利店')
  return others[place % others.length]!.licenceNumber
}
