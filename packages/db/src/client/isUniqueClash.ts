import { Prisma } from '../generated/client/client.ts'

/** Whether a write failed because another row already has the same unique value (the race was lost). */
export function isUniqueClash(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
}
