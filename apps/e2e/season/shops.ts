import type { Page } from '@playwright/test'
import { ask } from '../support/ask.ts'
import type { LicenceNumber } from '../support/open.ts'

export type Shop = { id: string; name: string; licenceNumber: LicenceNumber; grade: number }

/** Shops of the manager that can sign in and stand in no condition of the audience: five are named in, one stays outside. */
export async function shopsOfSeason(manager: Page): Promise<{ named: Shop[]; outside: Shop }> {
  type Known = Shop & { licenceStatus: string; hasSignIn: boolean; closed: boolean }
  const { retailers } = await ask<{ retailers: { nodes: Known[] } }>(
    manager,
    `{ retailers(first: 50, orderBy: NAME, direction: DESC) {
      nodes { id name licenceNumber licenceStatus hasSignIn closed grade } } }`,
  )
  const open = retailers.nodes.filter(
    ({ licenceStatus, hasSignIn, closed, grade }) =>
      licenceStatus === 'VALID' && hasSignIn && !closed && grade > 4 && grade < 26,
  )
  const [outside, ...named] = open.slice(0, 6)
  if (!outside || named.length < 5) throw new Error('The manager has too few shops that can sign in')
  return { named, outside }
}

/** Whether the shop on the page is told of the campaign: nobody else is told who is in the control group. */
export async function isTold(shop: Page, campaignId: string): Promise<boolean> {
  const answer = await shop.request.post('/graphql', {
    data: { query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: campaignId } },
  })
  return !(await answer.text()).includes('NOT_FOUND')
}
