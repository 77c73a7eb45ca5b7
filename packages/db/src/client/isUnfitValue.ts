import { DatabaseError } from 'pg'
import { Prisma } from '../generated/client/client.ts'

/** PostgreSQL's "data exceptions" that a value from outside can cause; https://www.postgresql.org/docs/current/errcodes-appendix.html */
const unfit = new Set([
  '22003', // a number out of range
  '22007', // no date
  '22008', // a date out of range
  '22021', // a NUL in a text
  '22P02', // no UUID
  '22P05', // half of a surrogate pair in JSON
])

/** Whether a statement failed because a column cannot hold a value, or a value is none of the column's type. */
export function isUnfitValue(error: unknown): boolean {
  if (error instanceof DatabaseError) return unfit.has(error.code ?? '')
  if (error instanceof Prisma.PrismaClientKnownRequestError) return unfit.has(sqlState(error.meta) ?? '')
  // A page's cursor is made by us, but comes back from outside; one of another kind is refused before the statement.
  return error instanceof Prisma.PrismaClientValidationError && /\bcursor: \{/.test(error.message)
}

function sqlState(meta: Record<string, unknown> | undefined): string | undefined {
  const { cause } = (meta?.['driverAdapterError'] ?? {}) as { cause?: { originalCode?: string } }
  return cause?.originalCode
}
