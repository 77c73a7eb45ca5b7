import type { Cadence, Db, Prisma } from '@kewo/db'
import type { AudienceColumns } from './audience.ts'
import { next } from './next.ts'

/** Two visits per four weeks owed to `audience` (all shops where none is given). */
export function makeCadence(
  db: Db,
  over: Partial<Omit<Prisma.CadenceCreateInput, 'audience'>> = {},
  audience: AudienceColumns = {},
): Promise<Cadence> {
  return db.cadence.create({
    data: { name: `拜访频次 ${next()}`, owedPerFourWeeks: 2, ...over, audience: { create: audience } },
  })
}
