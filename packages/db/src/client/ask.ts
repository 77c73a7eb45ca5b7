import type { Client } from 'pg'
import type { DbTransaction } from './createDb.ts'

/** Asks SQL in the transaction that is open, whether it is a request's or an import's with its connection of its own. */
export type Ask = <Row>(sql: string, ...values: unknown[]) => Promise<Row[]>

export const askOf =
  (db: DbTransaction): Ask =>
  (sql, ...values) =>
    db.$queryRawUnsafe(sql, ...values)

export const askOfClient =
  (client: Client): Ask =>
  async (sql, ...values) =>
    (await client.query(sql, values)).rows
