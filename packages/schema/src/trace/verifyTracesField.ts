import type { Prisma } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import type { SignedIn } from '../builder/context.ts'
import { found, notAllowed } from '../builder/errors.ts'
import { visibleHelpRequests } from '../helpRequest/access.ts'
import { visibleRetailers } from '../retailer/access.ts'
import { Retailer } from '../retailer/retailer.ts'
import { verifiesChains } from './access.ts'
import { requestChains } from './chainLinks.ts'
import { type Verification, verifyTraces } from './verifyTraces.ts'

type Answer = Pick<Verification, 'intact' | 'checked' | 'brokenAt' | 'brokenKind'>

/**
 * The chain of a shop, and those of its requests that the viewer may read; of the others nothing is told, not even how many there
 * are. The first one that does not hold is named.
 */
async function verifyShop({ db, viewer, pictures }: SignedIn, retailerId: string): Promise<Answer> {
  const digestOf = (storageKey: string) => pictures.digest(storageKey)
  const answer: Answer = await verifyTraces(db, { retailerId, chainId: retailerId }, digestOf)
  const ofRequests = await requestChains(db, { retailerId })
  const where: Prisma.HelpRequestWhereInput = { id: { in: ofRequests.map(({ chainId }) => chainId) } }
  const readable = await db.helpRequest.findMany({
    where: { ...where, AND: visibleHelpRequests(viewer) },
    select: { id: true },
  })
  let { intact, checked, brokenAt, brokenKind } = answer
  for (const { id } of readable) {
    const of = await verifyTraces(db, { retailerId, chainId: id }, digestOf)
    checked += of.checked
    if (intact) ({ intact, brokenAt, brokenKind } = of)
  }
  return { intact, checked, brokenAt, brokenKind }
}

const ChainLinkKind = builder.enumType('ChainLinkKind', {
  description: "What a link of a shop's chain tells of.",
  values: {
    RECORD: { description: 'A record with its visit and its pictures.' },
    ANSWER: { description: "The shop's answer to a record." },
    PROMISE: { description: 'A promise as it was made or settled.' },
  } as const,
})

const TraceVerification = builder.objectRef<Answer>('TraceVerification').implement({
  description:
    "Whether a shop's records with their visits and pictures, its answers and what it was promised are as they were written, none changed, added or taken away in between.",
  fields: (t) => ({
    intact: t.exposeBoolean('intact'),
    checked: t.exposeInt('checked', {
      description: 'Links found unchanged: records, answers and promises as they were made and settled.',
    }),
    brokenAt: t.exposeInt('brokenAt', {
      nullable: true,
      description:
        'Place of the first link that does not hold, in its chain (Trace.chainIndex for a record); one behind the last for what stands in no link.',
    }),
    brokenKind: t.expose('brokenKind', {
      type: ChainLinkKind,
      nullable: true,
      description: 'What that link tells of.',
    }),
  }),
})

builder.queryField('verifyTraces', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: TraceVerification,
    description:
      'Recomputes the hash chain of one shop, and those of what was promised in its requests that the viewer may read. For the shop itself, supervisors and administrators.',
    args: { retailerId: t.arg.globalID({ for: Retailer, description: 'Left out by a shop: itself.' }) },
    complexity: 500,
    resolve: async (_root, { retailerId }, context) => {
      const { db, viewer } = context
      if (viewer.kind === 'retailer' && !retailerId) return verifyShop(context, viewer.retailerId)
      if (!verifiesChains(viewer)) throw notAllowed()
      const where = { id: retailerId?.id ?? '', AND: visibleRetailers(viewer) }
      const { id } = found(await db.retailer.findFirst({ where, select: { id: true } }))
      return verifyShop(context, id)
    },
  }),
)
