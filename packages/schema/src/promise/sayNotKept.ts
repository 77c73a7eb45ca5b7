import { PromiseNotReady, whyNotSayNotKept } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { breakPromise } from './breakPromise.ts'
import { lockPromise } from './lockPromise.ts'
import { Promised } from './promise.ts'

builder.mutationField('sayPromiseNotKept', (t) =>
  t.withAuth({ retailer: true }).prismaField({
    type: 'Promise',
    description:
      'The shop says that a promise called kept was not. It is broken then, and a help request is opened by itself. Open with an expired licence, too.',
    args: { id: t.arg.globalID({ for: Promised, required: true }) },
    errors: { types: [PromiseNotReady] },
    resolve: async (query, _root, { id: { id } }, { db, live, viewer, now, timeZone }) => {
      await db.$transaction(async (transaction) => {
        const promise = await lockPromise(transaction, viewer, id)
        const refusal = whyNotSayNotKept(promise, now, timeZone)
        if (refusal) throw refusal
        await breakPromise({ db: transaction, live, now, timeZone }, promise, 'SHOP')
      })
      return db.promise.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
