import type { HelpRequest, Prisma } from '@kewo/db'
import { found } from '../builder/errors.ts'
import type { SignedIn } from '../builder/context.ts'
import { visibleHelpRequests } from './access.ts'

type Query = { include?: Prisma.HelpRequestInclude; select?: Prisma.HelpRequestSelect }

/** The request as it now stands, in the viewer's scope; what every step answers with. */
export async function readHelpRequest(
  query: Query,
  { db, viewer }: SignedIn,
  id: string,
): Promise<HelpRequest> {
  return found(
    await db.helpRequest.findFirst({ ...query, where: { id, AND: visibleHelpRequests(viewer) } } as never),
  )
}
