import {
  helpRequestCategories,
  type HelpRequestCategory,
  policyFor,
  type Urgency,
  urgencies,
} from '@kewo/domain'
import type { DbTransaction, ServiceLevelPolicy } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { editionOf } from '../write/edition.ts'
import { HelpRequestCategory as Category, Urgency as UrgencyType } from '../helpRequest/helpRequest.ts'

export const ServiceLevel = builder.prismaNode('ServiceLevelPolicy', {
  name: 'ServiceLevel',
  description: '时限: how soon requests of one category and urgency are to be answered and settled.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { id: true },
  authScopes: { may: 'setServiceLevels' },
  fields: (t) => ({
    category: t.expose('category', { type: Category }),
    urgency: t.expose('urgency', { type: UrgencyType }),
    firstResponseMinutes: t.exposeInt('firstResponseMinutes', {
      description: 'Working minutes to a first answer.',
    }),
    resolutionMinutes: t.exposeInt('resolutionMinutes', { description: 'Working minutes to a solution.' }),
    validFrom: t.expose('validFrom', {
      type: 'DateTime',
      description: 'Requests opened from then on are measured by it.',
    }),
  }),
})

export const serviceLevelEdition = editionOf(
  'ServiceLevelPolicy',
  { firstResponseMinutes: true, resolutionMinutes: true },
  undefined,
  { type: 'ServiceLevel' },
)

/** The targets in force for one category and urgency; null where the company promises none. */
export async function currentServiceLevel(
  db: DbTransaction,
  about: { category: HelpRequestCategory; urgency: Urgency },
  now: Date,
): Promise<ServiceLevelPolicy | null> {
  return policyFor(await db.serviceLevelPolicy.findMany({ where: about }), { ...about, openedAt: now })
}

builder.queryField('serviceLevels', (t) =>
  t.withAuth({ may: 'setServiceLevels' }).field({
    type: [ServiceLevel],
    description: 'The targets in force, by category, the normal ones before the urgent ones; twenty at most.',
    resolve: async (_root, _args, { db, now }) => {
      const policies = await db.serviceLevelPolicy.findMany()
      return helpRequestCategories.flatMap((category) =>
        urgencies.flatMap((urgency) => policyFor(policies, { category, urgency, openedAt: now }) ?? []),
      )
    },
  }),
)
