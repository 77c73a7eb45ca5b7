import {
  InvalidInput,
  PromiseNotReady,
  PromiseOfSomebodyElse,
  SentBefore,
  whyNotKeepPromise,
  whyNotWithdrawPromise,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { chainPromise } from '../hashChain/chainEntries.ts'
import { once } from '../once/once.ts'
import { lockOwnPromise } from './lockPromise.ts'
import { Promised } from './promise.ts'
import { readPromise } from './readPromise.ts'
import { tellKept, tellWithdrawn } from './tellOfPromise.ts'

builder.mutationField('keepPromise', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: 'Promise',
    ...makesStale('promises', 'myPromisesDue', 'promiseFigures'),
    description: 'The one who owes it says that it is kept. The shop may say "not kept".',
    args: {
      id: t.arg.globalID({ for: Promised, required: true }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is kept once.' }),
    },
    errors: { types: [PromiseNotReady, PromiseOfSomebodyElse, SentBefore] },
    resolve: async (query, _root, args, context) => {
      const { viewer, now, timeZone } = context
      const { id } = args.id
      const write = { mutation: 'keepPromise', type: 'Promise', sent: args }
      await once(context, write, async (transaction) => {
        const promise = await lockOwnPromise(transaction, viewer, id)
        const refusal = whyNotKeepPromise(promise, now, timeZone)
        if (refusal) throw refusal
        const data = { status: 'KEPT', settledAt: now } as const
        await transaction.promise.update({ where: { id }, data })
        await chainPromise(transaction, id)
        await tellKept({ ...context, db: transaction }, id)
        return promise
      })
      return readPromise(query, context, id)
    },
  }),
)

builder.mutationField('withdrawPromise', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: 'Promise',
    ...makesStale('promises', 'myPromisesDue', 'promiseFigures'),
    description: 'The one who owes it takes it back, with a reason that the shop reads.',
    args: {
      id: t.arg.globalID({ for: Promised, required: true }),
      reason: t.arg.string({ required: true, description: 'At most 500 characters.' }),
      idempotencyKey: t.arg({
        type: 'UUID',
        required: true,
        description: 'Sent twice, it is withdrawn once.',
      }),
    },
    errors: { types: [InvalidInput, PromiseNotReady, PromiseOfSomebodyElse, SentBefore] },
    resolve: async (query, _root, args, context) => {
      const { viewer, now, timeZone } = context
      const { reason } = args
      const { id } = args.id
      const write = { mutation: 'withdrawPromise', type: 'Promise', sent: args }
      await once(context, write, async (transaction) => {
        const promise = await lockOwnPromise(transaction, viewer, id)
        const refusal = whyNotWithdrawPromise(promise, reason, now, timeZone)
        if (refusal) throw refusal
        const data = { status: 'WITHDRAWN', settledAt: now, withdrawReason: reason } as const
        await transaction.promise.update({ where: { id }, data })
        await chainPromise(transaction, id)
        await tellWithdrawn({ ...context, db: transaction }, id, reason)
        return promise
      })
      return readPromise(query, context, id)
    },
  }),
)
