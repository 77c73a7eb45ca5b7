import type { Prisma } from '@kewo/db'

/**
 * Visits that are still to come. A shop that closes ends those to it, by a register or by hand; they come back with it when it
 * opens again, so that nothing has to be put back.
 */
export const stillPlanned = {
  status: 'PLANNED',
  retailer: { closedAt: null },
} satisfies Prisma.VisitWhereInput
