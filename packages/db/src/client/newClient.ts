import type { Client, ClientConfig } from 'pg'
import { ToldClient } from './statements.ts'

/**
 * A connection of its own, outside the pool. One that breaks fails the statement that waits for it, which is where it is
 * dealt with; without a listener it would end the process as well.
 */
export function newClient(config: ClientConfig): Client {
  const client = new ToldClient(config)
  client.on('error', () => undefined)
  return client
}
