import {
  InvalidInput,
  PromiseNotReady,
  PromiseOfSomebodyElse,
  whyNotKeepPromise,
  whyNotWithdrawPromise,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { chainPromise } from '../hashChain/chainEntries.ts'
import { lockOwnPromise } from './lockPromise.ts'
import { Promised } from './promise.ts'

builder.mutationField('keepPromise', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: 'Promise',
    description: 'The one who owes it says that it is kept. The shop may say "not kept".',
    args: { id: t.arg.globalID({ for: Promised, required: true }) },
    errors: { types: [PromiseNotReady, PromiseOfSomebodyElse] },
    resolve: (query, _root, { id: { id } }, { db, viewer, now, timeZone }) =>
      db.$transaction(async (transaction) => {
        const promise = await lockOwnPromise(transaction, viewer, id)
        const refusal = whyNotKeepPromise(promise, now, timeZone)
        if (refusal) throw refusal
        const data = { status: 'KEPT', settledAt: now } as const
        const settled = await transaction.promise.update({ ...query, where: { id }, data })
        await chainPromise(transaction, id)
        return settled
      }),
  }),
)

builder.mutationField('withdrawPromise', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: 'Promise',
    description: 'The one who owes it takes it back, with a reason that the shop reads.',
    args: {
      id: t.arg.globalID({ for: Promised, required: true }),
      reason: t.arg.string({ required: true, description: 'At most 500 characters.' }),
    },
    errors: { types: [InvalidInput, PromiseNotReady, PromiseOfSomebodyElse] },
    resolve: (query, _root, { id: { id }, reason }, { db, viewer, now, timeZone }) =>
      db.$transaction(async (transaction) => {
        const promise = await lockOwnPromise(transaction, viewer, id)
        const refusal = whyNotWithdrawPromise(promise, reason, now, timeZone)
        if (refusal) throw refusal
        const data = { status: 'WITHDRAWN', settledAt: now, withdrawReason: reason } as const
        const settled = await transaction.promise.update({ ...query, where: { id }, data })
        await chainPromise(transaction, id)
        return settled
      }),
  }),
)
