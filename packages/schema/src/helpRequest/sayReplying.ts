import { whyNotReply } from '@kewo/domain'
import { retailerScope } from '../retailer/access.ts'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { makesNothingStale } from '../builder/makesStale.ts'
import { passesUncounted } from '../builder/quotas.ts'
import { visibleHelpRequests } from './access.ts'
import { HelpRequest } from './helpRequest.ts'
import { readHelpRequest } from './readHelpRequest.ts'
import { mayPass } from './replyingPace.ts'
import { actorOf } from './takeStep.ts'
import type { Viewer } from '../viewer/viewer.ts'

builder.mutationField('sayReplying', (t) =>
  t.withAuth({ signedIn: true }).prismaField({
    type: 'HelpRequest',
    ...passesUncounted(makesNothingStale('it is told to who listens now, and kept nowhere')),
    description:
      'The viewer is writing a reply now, or no longer; the others who may read the request hear of it (helpRequestReplying). Kept nowhere. Said again within two seconds, or by who may not reply, it is passed over.',
    args: {
      id: t.arg.globalID({ for: HelpRequest, required: true }),
      replying: t.arg.boolean({ required: true, description: 'False: sent, given up or gone.' }),
    },
    resolve: async (query, _root, { id: { id }, replying }, context) => {
      const { db, live, viewer, now } = context
      const request = found(
        await db.helpRequest.findFirst({
          where: { id, AND: visibleHelpRequests(viewer) },
          include: { retailer: { select: retailerScope } },
        }),
      )
      if (!whyNotReply(request, actorOf(viewer)) && mayPass(viewer.userId, id, replying, now))
        await live.publish(db, 'replying', { id, shop: request.retailer, replying, ...who(viewer, request) })
      return readHelpRequest(query, context, id)
    },
  }),
)

/** As whom they are shown: at the request's desk where they sit there, else as the first that they are. */
function who(viewer: Viewer, { desk }: { desk: (Viewer & { kind: 'staff' })['roles'][number] }) {
  if (viewer.kind === 'retailer') return { staffId: null, role: null }
  const { staffId, roles } = viewer
  return { staffId, role: roles.includes(desk) ? desk : (roles[0] ?? desk) }
}
