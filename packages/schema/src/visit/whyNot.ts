import {
  localDayOf,
  type Refusal,
  VisitNotReady,
  VisitOfSomebodyElse,
  whyNotCancelVisit,
  whyNotCompleteVisit,
  whyNotMissVisit,
  whyNotPostponeVisit,
  whyNotStartVisit,
} from '@kewo/domain'
import type { VisitStatus } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { asWhyNot, WhyNot } from '../builder/whyNot.ts'

type Rule = (visit: { status: VisitStatus }, today: string) => Refusal | null

const written = 'x'

/** The same rules that the mutations ask, with the words that are still to be written taken as given. */
const rules = {
  whyNotStart: (visit) => whyNotStartVisit(visit, null),
  whyNotWrite: ({ status }) => (status === 'IN_PROGRESS' ? null : new VisitNotReady(status)),
  whyNotComplete: (visit) => whyNotCompleteVisit(visit),
  whyNotCancel: (visit) => whyNotCancelVisit(visit, written),
  whyNotMiss: (visit) => whyNotMissVisit(visit, written),
  whyNotPostpone: ({ status }, today) =>
    whyNotPostponeVisit({ status, plannedOn: null }, today, written, today),
  whyNotCorrect: ({ status }) => (status === 'COMPLETED' ? null : new VisitNotReady(status)),
} satisfies Record<string, Rule>

for (const [name, rule] of Object.entries(rules) as [string, Rule][])
  builder.prismaObjectField('Visit', name, (t) =>
    t.field({
      type: WhyNot,
      nullable: true,
      description: 'Null when the viewer may do this now, else why not.',
      select: { status: true, staffId: true, staff: { select: { name: true } } },
      resolve: (visit, _args, { viewer, now, timeZone }) => {
        const own = viewer?.kind === 'staff' && viewer.staffId === visit.staffId
        return asWhyNot(
          own ? rule(visit, localDayOf(now, timeZone)) : new VisitOfSomebodyElse(visit.staff.name),
        )
      },
    }),
  )
