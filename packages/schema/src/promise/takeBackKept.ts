import {
  KeptStays,
  PromiseNotReady,
  PromiseOfSomebodyElse,
  SentBefore,
  whyNotTakeBackKept,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { chainPromise } from '../hashChain/chainEntries.ts'
import { once } from '../once/once.ts'
import { lockOwnPromise } from './lockPromise.ts'
import { Promised } from './promise.ts'
import { readPromise } from './readPromise.ts'
import { tellOpenAgain } from './tellOfPromise.ts'

builder.mutationField('takeBackKept', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: 'Promise',
    ...makesStale('promises', 'myPromisesDue', 'promiseFigures'),
    description:
      'The one who owes it takes back that it is kept: it is open again, and the shop is told. Until its day is over, and not where a record says so too.',
    args: {
      id: t.arg.globalID({ for: Promised, required: true }),
      idempotencyKey: t.arg({
        type: 'UUID',
        required: true,
        description: 'Sent twice, it is taken back once.',
      }),
    },
    errors: { types: [KeptStays, PromiseNotReady, PromiseOfSomebodyElse, SentBefore] },
    resolve: async (query, _root, args, context) => {
      const { viewer, now, timeZone } = context
      const { id } = args.id
      const write = { mutation: 'takeBackKept', type: 'Promise', sent: args }
      await once(context, write, async (transaction) => {
        const promise = await lockOwnPromise(transaction, viewer, id)
        const settled = await transaction.traceFollowUp.count({ where: { promiseId: id, settled: true } })
        const refusal = whyNotTakeBackKept(promise, settled > 0, now, timeZone)
        if (refusal) throw refusal
        await transaction.promise.update({ where: { id }, data: { status: 'OPEN', settledAt: null } })
        await chainPromise(transaction, id)
        await tellOpenAgain({ ...context, db: transaction }, id)
        return promise
      })
      return readPromise(query, context, id)
    },
  }),
)
