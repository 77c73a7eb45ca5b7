import {
  handedBackWords,
  HandOverStands,
  handOverTakenBack,
  HelpRequestIsClosed,
  HelpRequestIsResolved,
  SentBefore,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { heardLive } from '../builder/makesStale.ts'
import { once } from '../once/once.ts'
import { lockRow } from '../write/lockRow.ts'
import { visibleHelpRequests } from './access.ts'
import { HelpRequest } from './helpRequest.ts'
import { readHelpRequest } from './readHelpRequest.ts'
import { stepWithin } from './takeStep.ts'

builder.mutationField('takeBackHandOver', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: 'HelpRequest',
    ...heardLive,
    description:
      'Whoever has handed a request over takes that back, as long as nobody has gone on with it: it lies where it lay before, and both desks and the shop are told.',
    args: {
      id: t.arg.globalID({ for: HelpRequest, required: true }),
      idempotencyKey: t.arg({
        type: 'UUID',
        required: true,
        description: 'Sent twice, it is taken back once.',
      }),
    },
    errors: { types: [HandOverStands, HelpRequestIsClosed, HelpRequestIsResolved, SentBefore] },
    resolve: async (query, _root, args, context) => {
      const { viewer, locale } = context
      const { id } = args.id
      const write = { mutation: 'takeBackHandOver', type: 'HelpRequest', sent: args }
      await once(context, write, async (db) => {
        await lockRow(db, 'HelpRequest', id)
        const { events } = found(
          await db.helpRequest.findFirst({
            where: { id, AND: visibleHelpRequests(viewer) },
            select: { events: { orderBy: { sequence: 'asc' } } },
          }),
        )
        const before = handOverTakenBack(events, viewer.staffId)
        if (before instanceof HandOverStands) throw before
        await stepWithin({ ...context, db }, id, {
          kind: 'HANDED_OVER',
          // Who has handed it over need not work on it any more: that it was theirs has just been asked.
          whyNot: () => null,
          details: { ...before, reason: handedBackWords[locale] },
        })
        return { id }
      })
      return readHelpRequest(query, context, id)
    },
  }),
)
