import {
  HandOverStands,
  offersTakeBackHandOver,
  whyNotAssign,
  whyNotClose,
  whyNotLiftConfidentiality,
  whyNotMove,
  whyNotReopen,
  whyNotReply,
  whyNotResolve,
  whyNotWait,
  type HelpRequestActor,
  type Refusal,
  type RequestInQuestion,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { asWhyNot, WhyNot } from '../builder/whyNot.ts'
import { unauthenticated } from '../builder/errors.ts'
import { helpRequestScope } from './helpRequestScope.ts'
import { requestPeople } from './requestPeople.ts'
import { actorOf } from './takeStep.ts'

type Rule = (request: RequestInQuestion, actor: HelpRequestActor, now: Date) => Refusal | null

/** The same rules that the mutations ask, so that a button can say beforehand why it is not to be pressed. */
const rules = {
  whyNotReply,
  whyNotWait,
  whyNotResolve,
  whyNotClose,
  whyNotReopen,
  whyNotLiftConfidentiality,
  whyNotHandOver: (request, actor) => whyNotMove(request, 'HANDED_OVER', actor),
} satisfies Record<string, Rule>

const stands = {
  status: true,
  desk: true,
  assigneeId: true,
  resolvedAt: true,
  closedAt: true,
  category: true,
  confidential: true,
  complaintAboutId: true,
} as const

for (const [name, rule] of Object.entries(rules) as [string, Rule][])
  builder.prismaObjectField('HelpRequest', name, (t) =>
    t.field({
      type: WhyNot,
      nullable: true,
      description: 'Null when the viewer may do this now, else why not.',
      select: stands,
      resolve: (request, _args, { viewer, now }) => {
        if (!viewer) throw unauthenticated()
        return asWhyNot(rule(request, actorOf(viewer), now))
      },
    }),
  )

builder.prismaObjectField('HelpRequest', 'whyNotTakeBackHandOver', (t) =>
  t.field({
    type: WhyNot,
    nullable: true,
    description: 'Null when the viewer may take back that they have handed it over, else why not. For staff.',
    select: { events: { orderBy: { sequence: 'asc' } } },
    complexity: 10,
    resolve: ({ events }, _args, { viewer }) =>
      asWhyNot(
        viewer?.kind === 'staff' && offersTakeBackHandOver(events, viewer.staffId)
          ? null
          : new HandOverStands(),
      ),
  }),
)

builder.prismaObjectField('HelpRequest', 'whyNotTake', (t) =>
  t.field({
    type: WhyNot,
    nullable: true,
    description:
      'Null when the viewer may take it: have it in their own name (assignHelpRequest), else why not. A supervisor, say, may give away what they may not take.',
    select: { ...helpRequestScope, ...stands },
    complexity: 10,
    resolve: async (request, _args, { db, viewer }) => {
      if (!viewer) throw unauthenticated()
      const actor = actorOf(viewer)
      if (viewer.kind === 'retailer') return asWhyNot(whyNotMove(request, 'ASSIGNED', actor))
      const self = { id: viewer.staffId, roles: viewer.roles }
      return asWhyNot(whyNotAssign(request, actor, self, await requestPeople(db, request)))
    },
  }),
)
