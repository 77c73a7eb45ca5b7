import { builder } from '../builder/builder.ts'
import { Cadence } from './cadence.ts'

/** Those that give the most visits first. */
export const inOrder = [{ owedPerFourWeeks: 'desc' }, { name: 'asc' }] as const

builder.queryField('cadences', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: [Cadence],
    description: 'All cadences, those with the most visits first. A company has a few of these.',
    resolve: (query, _root, _args, { db }) => db.cadence.findMany({ ...query, orderBy: [...inOrder] }),
  }),
)
