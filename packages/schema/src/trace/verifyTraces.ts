import { firstPreviousHash, tracePayload, whyBroken } from '@kewo/domain'
import type { Db, Prisma } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { found, notAllowed } from '../builder/errors.ts'
import { visibleRetailers } from '../retailer/access.ts'
import { Retailer } from '../retailer/retailer.ts'
import { hasRole } from '../viewer/viewer.ts'
import { sha256 } from './submitTrace.ts'

type Verification = { intact: boolean; checked: number; brokenAt: number | null }

const pageSize = 200

const whole = {
  suggestions: { orderBy: { position: 'asc' } },
  findings: { orderBy: { position: 'asc' } },
  followUps: { orderBy: { position: 'asc' } },
  brands: { select: { brandId: true } },
  photos: { select: { id: true } },
} satisfies Prisma.TraceInclude

/** Walks the chain of one shop from its first record, page by page. */
export async function verifyTraces(db: Db, retailerId: string): Promise<Verification> {
  let previousHash = firstPreviousHash
  let checked = 0
  for (;;) {
    const page = await db.trace.findMany({
      where: { retailerId, chainIndex: { gt: checked } },
      include: whole,
      orderBy: { chainIndex: 'asc' },
      take: pageSize,
    })
    for (const trace of page) {
      const payload = tracePayload({
        ...trace,
        brandIds: trace.brands.map(({ brandId }) => brandId),
        photoIds: trace.photos.map(({ id }) => id),
      })
      if (trace.chainIndex !== checked + 1 || whyBroken({ ...trace, payload }, previousHash, sha256))
        return { intact: false, checked, brokenAt: checked + 1 }
      previousHash = trace.hash
      checked++
    }
    if (page.length < pageSize) return { intact: true, checked, brokenAt: null }
  }
}

const TraceVerification = builder.objectRef<Verification>('TraceVerification').implement({
  description:
    "Whether a shop's records are as they were submitted, none changed, added or taken away in between.",
  fields: (t) => ({
    intact: t.exposeBoolean('intact'),
    checked: t.exposeInt('checked', { description: 'Records found unchanged, from the first on.' }),
    brokenAt: t.exposeInt('brokenAt', {
      nullable: true,
      description: 'Place in the chain (Trace.chainIndex) of the first record that does not hold.',
    }),
  }),
})

builder.queryField('verifyTraces', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: TraceVerification,
    description:
      'Recomputes the hash chain of one shop. For the shop itself, supervisors and administrators.',
    args: { retailerId: t.arg.globalID({ for: Retailer, description: 'Left out by a shop: itself.' }) },
    complexity: 500,
    resolve: async (_root, { retailerId }, { db, viewer }) => {
      if (viewer.kind === 'retailer' && !retailerId) return verifyTraces(db, viewer.retailerId)
      if (viewer.kind === 'staff' && !hasRole(viewer, 'ADMIN', 'SUPERVISOR')) throw notAllowed()
      const where = { id: retailerId?.id ?? '', AND: visibleRetailers(viewer) }
      const { id } = found(await db.retailer.findFirst({ where, select: { id: true } }))
      return verifyTraces(db, id)
    },
  }),
)
