import { type ChainHead, type ChainLoss, erased, tracePayload } from '@kewo/domain'
import type { Db, Prisma } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { found, notAllowed } from '../builder/errors.ts'
import { pagesAhead } from '../hashChain/pagesAhead.ts'
import { walkChain } from '../hashChain/walkChain.ts'
import { visibleRetailers } from '../retailer/access.ts'
import { Retailer } from '../retailer/retailer.ts'
import { hasRole } from '../viewer/viewer.ts'

type Verification = {
  intact: boolean
  checked: number
  brokenAt: number | null
  head: ChainHead
  /** Only of an intact chain: what it has lost of the one that was noted. */
  loss: ChainLoss | null
}

const pageSize = 200

const whole = {
  suggestions: { orderBy: { position: 'asc' } },
  findings: { orderBy: { position: 'asc' } },
  followUps: { orderBy: { position: 'asc' } },
  brands: { select: { brandId: true } },
  photos: { select: { id: true } },
} satisfies Prisma.TraceInclude

type WholeTrace = Prisma.TraceGetPayload<{ include: typeof whole }>

/** Walks the chain of one shop from its first record, page by page. `noted`: its head as it was noted outside of the database. */
export async function verifyTraces(
  db: Db,
  retailerId: string,
  noted: ChainHead | null = null,
): Promise<Verification> {
  const pages = pagesAhead<WholeTrace>(pageSize, (last) => readPage(db, retailerId, last))
  const shopErased = await wasErased(db, retailerId)
  const payload = (trace: WholeTrace) => (shopErased && isEmpty(trace) ? erased : payloadOf(trace))
  const { head, broken, loss } = await walkChain(pages, payload, noted)
  return { intact: !broken, checked: head.length, brokenAt: broken && head.length + 1, head, loss }
}

/** By an act in the audit log, which has a chain of its own: nobody else may take the words out of a record. */
async function wasErased(db: Db, retailerId: string): Promise<boolean> {
  const act = {
    action: 'eraseRetailer',
    subjectType: 'Retailer',
    subjectId: retailerId,
    erasedAt: null,
  } as const
  return (await db.auditEntry.count({ where: act })) > 0
}

const isEmpty = (trace: WholeTrace): boolean =>
  trace.erasedAt !== null &&
  [trace.commentary, trace.heard, trace.summary, trace.signatureName].every((words) => words === '') &&
  [trace.suggestions, trace.findings, trace.followUps, trace.photos].every((parts) => parts.length === 0)

const payloadOf = ({ brands, photos, ...trace }: WholeTrace) =>
  tracePayload({
    ...trace,
    brandIds: brands.map(({ brandId }) => brandId),
    photoIds: photos.map(({ id }) => id),
  })

function readPage(db: Db, retailerId: string, after: WholeTrace | null): Promise<WholeTrace[]> {
  return db.trace.findMany({
    where: { retailerId, chainIndex: { gt: after?.chainIndex } },
    include: whole,
    orderBy: { chainIndex: 'asc' },
    take: pageSize,
  })
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
