import { PromiseNotReady, SentBefore, whyNotSayNotKept } from '@kewo/domain'
import { onBehalfOf } from '../assistance/onBehalf.ts'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { once } from '../once/once.ts'
import { breakPromise } from './breakPromise.ts'
import { lockPromise } from './lockPromise.ts'
import { Promised } from './promise.ts'
import { readPromise } from './readPromise.ts'

builder.mutationField('sayPromiseNotKept', (t) =>
  t.withAuth({ retailer: true }).prismaField({
    type: 'Promise',
    ...makesStale('promises', 'promiseFigures', 'promisesToMe', 'helpRequests'),
    description:
      'The shop says that a promise called kept was not. It is broken then, and a help request is opened by itself. Open with an expired licence, too.',
    args: {
      id: t.arg.globalID({ for: Promised, required: true }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is said once.' }),
    },
    errors: { types: [PromiseNotReady, SentBefore] },
    resolve: async (query, _root, args, context) => {
      const { live, viewer, now, timeZone } = context
      const { id } = args.id
      const write = { mutation: 'sayPromiseNotKept', type: 'Promise', sent: args }
      await once(context, write, async (transaction) => {
        const promise = await lockPromise(transaction, viewer, id)
        const refusal = whyNotSayNotKept(promise, now, timeZone)
        if (refusal) throw refusal
        await breakPromise({ db: transaction, live, now, timeZone }, promise, 'SHOP', onBehalfOf(viewer))
        return promise
      })
      return readPromise(query, context, id)
    },
  }),
)
