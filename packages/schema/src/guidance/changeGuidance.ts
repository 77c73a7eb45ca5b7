import { ChangedMeanwhile, whyNotChangeGuidance } from '@kewo/domain'
import type { DbTransaction, Guidance, Prisma } from '@kewo/db'
import { found } from '../builder/errors.ts'
import type { SignedIn } from '../builder/context.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { type GuidanceScopeRow, guidanceScope, visibleGuidances } from './access.ts'

export type LockedGuidance = GuidanceScopeRow & {
  updatedAt: Date
  audienceId: string
  kind: Guidance['kind']
}

/**
 * One change of a guidance, whole or not at all: lock it in the viewer's scope, ask who may and, where a state is
 * expected, whether it is still that one, do the work, and mark the guidance as changed.
 */
export function changeGuidance(
  context: SignedIn<StaffViewer>,
  id: string,
  expectedUpdatedAt: Date | null,
  work: (db: DbTransaction, guidance: LockedGuidance) => Promise<Prisma.GuidanceUncheckedUpdateInput>,
): Promise<void> {
  const { db, viewer } = context
  return db.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT id FROM "Guidance" WHERE id = ${id}::uuid FOR UPDATE`
    const guidance = found(
      await transaction.guidance.findFirst({
        where: { id, AND: visibleGuidances(viewer, context) },
        select: { ...guidanceScope, updatedAt: true, audienceId: true, kind: true },
      }),
    )
    const refusal = whyNotChangeGuidance(guidance, { id: viewer.staffId, roles: viewer.roles })
    if (refusal) throw refusal
    if (expectedUpdatedAt && expectedUpdatedAt.getTime() !== guidance.updatedAt.getTime())
      throw new ChangedMeanwhile()
    const data = await work(transaction, guidance)
    await transaction.guidance.update({ where: { id }, data: { kind: guidance.kind, ...data } })
  })
}

type Query = { include?: Prisma.GuidanceInclude; select?: Prisma.GuidanceSelect }

/** The guidance as it now stands, in the viewer's scope; what every change answers with. */
export async function readGuidance(query: Query, context: SignedIn, id: string): Promise<Guidance> {
  const where = { id, AND: visibleGuidances(context.viewer, context) }
  return found(await context.db.guidance.findFirst({ ...query, where } as never))
}
