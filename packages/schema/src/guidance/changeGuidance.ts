import { whyNotChangeGuidance } from '@kewo/domain'
import type { DbTransaction, Guidance, Prisma } from '@kewo/db'
import { found } from '../builder/errors.ts'
import type { SignedIn } from '../builder/context.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { lockRow } from '../write/lockRow.ts'
import { guidanceScope, visibleGuidances } from './access.ts'
import { guidanceEdition } from './guidanceEdition.ts'

const locked = { ...guidanceScope, ...guidanceEdition.columns, audience: true, audienceId: true } as const

export type LockedGuidance = Prisma.GuidanceGetPayload<{ select: typeof locked }>

type Seen = {
  /** Throws ChangedMeanwhile where it is no longer what was seen. */
  expect?: (guidance: LockedGuidance) => void
  /** Sent again because the answer was lost: it stands so already, and nothing is done. */
  stands?: (guidance: LockedGuidance) => boolean
}

/**
 * One change of a guidance, whole or not at all: lock it in the viewer's scope, ask who may and whether it is still what
 * was seen, do the work, and mark the guidance as changed.
 */
export function changeGuidance(
  context: SignedIn<StaffViewer>,
  id: string,
  seen: Seen,
  work: (db: DbTransaction, guidance: LockedGuidance) => Promise<Prisma.GuidanceUncheckedUpdateInput>,
): Promise<void> {
  const { db, viewer } = context
  return db.$transaction(async (transaction) => {
    await lockRow(transaction, 'Guidance', id)
    const guidance = found(
      await transaction.guidance.findFirst({
        where: { id, AND: visibleGuidances(viewer, context) },
        select: locked,
      }),
    )
    const refusal = whyNotChangeGuidance(guidance, { id: viewer.staffId, roles: viewer.roles })
    if (refusal) throw refusal
    if (seen.stands?.(guidance)) return
    seen.expect?.(guidance)
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
