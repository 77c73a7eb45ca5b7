import { tracingChannel } from 'node:diagnostics_channel'
import { Client } from 'pg'

/** One statement, as whoever traces is told of it: when it is sent, then how it ended. */
export type ToldStatement = {
  /** With placeholders where it has values. */
  sql: string
  /** Of what it answered; null where it answers no rows. */
  result?: { rowCount: number | null }
  error?: unknown
}

/** Tells of each statement that goes down a connection of ours, by a lane or not. Nobody listening, it costs a look. */
export const statements = tracingChannel<ToldStatement, ToldStatement>('kewo:statement')

/** A connection that tells of its statements. */
export class ToldClient extends Client {
  /** No one body answers to all signatures of a client. */
  override query(...args: unknown[]): never {
    const sql = statements.hasSubscribers ? sqlOf(args[0]) : null
    const send = super.query as (...given: unknown[]) => unknown
    if (sql === null) return send.apply(this, args) as never
    const last = args.length - 1
    return (
      typeof args[last] === 'function'
        ? statements.traceCallback(send, last, { sql }, this, ...args)
        : statements.tracePromise(send as () => Promise<unknown>, { sql }, this, ...(args as []))
    ) as never
  }
}

/** Null of what is no single statement, such as a stream of rows. */
function sqlOf(statement: unknown): string | null {
  if (typeof statement === 'string') return statement
  const { text, submit } = statement as { text?: unknown; submit?: unknown }
  return typeof text === 'string' && submit === undefined ? text : null
}
