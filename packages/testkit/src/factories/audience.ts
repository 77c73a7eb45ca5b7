import type { Prisma } from '@kewo/db'

/** An audience as a factory takes it; it belongs to what the factory makes. */
export type AudienceColumns = Omit<
  Prisma.AudienceUncheckedCreateInput,
  'id' | 'cadence' | 'campaign' | 'guidance'
>
