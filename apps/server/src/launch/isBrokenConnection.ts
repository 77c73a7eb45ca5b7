/** PostgreSQL is being shut down, has crashed, or is not back yet. */
const shutDown = new Set(['57P01', '57P02', '57P03', 'ECONNRESET', 'ECONNREFUSED', 'EPIPE'])

/** node-postgres gives a connection that ended by itself no code. */
const words = /^Connection terminated|^Client has encountered a connection error/

/** Whether an error says that PostgreSQL broke off the connection. */
export function isBrokenConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return words.test(error.message) || ('code' in error && shutDown.has(String(error.code)))
}
