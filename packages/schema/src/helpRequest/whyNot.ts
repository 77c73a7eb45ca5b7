import {
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
  whyNotAssign: (request, actor) => whyNotMove(request, 'ASSIGNED', actor),
} satisfies Record<string, Rule>

for (const [name, rule] of Object.entries(rules) as [string, Rule][])
  builder.prismaObjectField('HelpRequest', name, (t) =>
    t.field({
      type: WhyNot,
      nullable: true,
      description: 'Null when the viewer may do this now, else why not.',
      select: {
        status: true,
        desk: true,
        assigneeId: true,
        resolvedAt: true,
        closedAt: true,
        category: true,
        confidential: true,
        complaintAboutId: true,
      },
      resolve: (request, _args, { viewer, now }) => {
        if (!viewer) throw unauthenticated()
        return asWhyNot(rule(request, actorOf(viewer), now))
      },
    }),
  )
