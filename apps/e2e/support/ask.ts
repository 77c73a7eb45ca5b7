import type { Page } from '@playwright/test'

/** Asks the server as the person on the page; for what no screen shows, or what another journey does by hand. */
export async function ask<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
  const answer = await page.request.post('/graphql', { data: { query, variables } })
  const { data, errors } = (await answer.json()) as { data?: Data; errors?: unknown }
  if (!data) throw new Error(`The server refused ${query}: ${JSON.stringify(errors)}`)
  return data
}
