import type { LiveEvents } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { heardLive } from '../builder/makesStale.ts'
import { eventsFor } from '../live/eventsFor.ts'
import { seesRetailer } from '../retailer/access.ts'
import { StaffRole } from '../staff/staff.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { digest } from '../write/edition.ts'
import { visibleHelpRequests } from './access.ts'
import { HelpRequest } from './helpRequest.ts'

type Event = LiveEvents['replying']

/** Without another word it is over: they have stopped, or their line is gone. */
const holdsForSeconds = 20

const Replying = builder.objectRef<Event>('Replying').implement({
  description: 'Somebody else is writing a reply to a request now, or no longer.',
  fields: (t) => ({
    id: t.id({
      description: 'The same for the same writer at the same request.',
      resolve: ({ id, staffId }) => digest([id, staffId]),
    }),
    staff: t.prismaField({
      type: 'Staff',
      nullable: true,
      description: 'Who of us, for staff; null where the shop writes, and for the shop.',
      resolve: (query, { staffId }, _args, { db, viewer }) =>
        staffId && viewer?.kind === 'staff'
          ? db.staff.findUnique({ ...query, where: { id: staffId } })
          : null,
    }),
    role: t.expose('role', {
      type: StaffRole,
      nullable: true,
      description: 'As what they answer; null where the shop writes.',
    }),
    seconds: t.int({
      description: 'For how many seconds it holds unless it is said again; 0: no longer.',
      resolve: ({ replying }) => (replying ? holdsForSeconds : 0),
    }),
  }),
})

builder.subscriptionField('helpRequestReplying', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: Replying,
    ...heardLive,
    description: 'Who else writes a reply to a request in the scope of the viewer, as it happens.',
    args: { id: t.arg.globalID({ for: HelpRequest, required: true }) },
    subscribe: (_root, { id: { id } }, context) =>
      eventsFor(context, 'replying', async (viewer, event) => {
        if (event.id !== id || isBy(viewer, event) || !seesRetailer(viewer, event.shop)) return false
        // Asked each time: who may read a request changes, a complaint's readers above all.
        const where = { id, AND: visibleHelpRequests(viewer) }
        return (await context.db.helpRequest.count({ where })) > 0
      }),
    resolve: (event) => event as Event,
  }),
)

const isBy = (viewer: Viewer, { staffId }: Event): boolean =>
  viewer.kind === 'staff' ? viewer.staffId === staffId : staffId === null
