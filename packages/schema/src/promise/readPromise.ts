import type { Prisma, Promise as PromiseRow } from '@kewo/db'
import { found } from '../builder/errors.ts'
import type { SignedIn } from '../builder/context.ts'
import { visiblePromises } from './access.ts'

type Query = { include?: Prisma.PromiseInclude; select?: Prisma.PromiseSelect }

/** The promise as it now stands, in the viewer's scope; what every step answers with. */
export async function readPromise(query: Query, { db, viewer }: SignedIn, id: string): Promise<PromiseRow> {
  return found(await db.promise.findFirst({ ...query, where: { id, AND: visiblePromises(viewer) } } as never))
}
