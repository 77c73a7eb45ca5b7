import type { APIRequestContext } from '@playwright/test'

/** Asks the server as the person on the page, or of the whole device; for what no screen shows, or what another journey does by hand. */
export async function ask<Data>(
  { request }: { request: APIRequestContext },
  query: string,
  variables: object = {},
): Promise<Data> {
  const answer = await request.post('/graphql', { data: { query, variables } })
  const { data, errors } = (await answer.json()) as { data?: Data; errors?: unknown }
  if (!data) throw new Error(`The server refused ${query}: ${JSON.stringify(errors)}`)
  return data
}
