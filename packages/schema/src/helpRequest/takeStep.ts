import {
  afterEvent,
  foldHelpRequest,
  type HelpRequestActor,
  type HelpRequestEvent,
  type HelpRequestEventKind,
  type Refusal,
} from '@kewo/domain'
import type { DbTransaction, HelpRequest, Prisma } from '@kewo/db'
import { onBehalfOf } from '../assistance/onBehalf.ts'
import { found } from '../builder/errors.ts'
import type { JobContext } from '../job/jobs.ts'
import { retailerScope, type RetailerScope } from '../retailer/access.ts'
import { helpRequestDeadlines } from './deadlines.ts'
import { visibleHelpRequests } from './access.ts'
import { whyAskFirst } from './edition.ts'
import { type LyingRequest, requestPeople } from './requestPeople.ts'
import { tellOfStep } from './tellOfStep.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { lockRow } from '../write/lockRow.ts'

export type StepRequest = HelpRequest & { retailer: RetailerScope }

export type Step = {
  kind: HelpRequestEventKind
  /** The rule: null when the step may be taken. */
  whyNot: (request: StepRequest, actor: HelpRequestActor) => Refusal | null | Promise<Refusal | null>
  details?: Partial<Pick<Prisma.HelpRequestEventUncheckedCreateInput, 'desk' | 'assigneeId' | 'reason'>>
  /** The request's edition as it was seen; where it has moved on since, the step is refused. Left out: it is not asked. */
  expected?: string | null | undefined
  /** What else belongs to the step, in the same transaction; the request as it stands after it. */
  also?: (db: DbTransaction, request: StepRequest) => Promise<void>
}

/** Who takes the step: a person, or a job in the name of the clock. */
type By = Viewer | 'CLOCK'

export function actorOf(viewer: By): HelpRequestActor {
  if (viewer === 'CLOCK') return { party: 'CLOCK' }
  return viewer.kind === 'retailer'
    ? { party: 'SHOP' }
    : { party: 'STAFF', staff: { id: viewer.staffId, roles: viewer.roles } }
}

/**
 * One step in the life of a request, whole or not at all: lock it in the viewer's scope, ask the rule, append the
 * event, rewrite what the log amounts to, tell those who look. Throws the rule's refusal, or NOT_FOUND.
 */
export function takeStep(context: JobContext & { viewer: By }, id: string, step: Step): Promise<void> {
  return context.db.$transaction((db) => stepWithin({ ...context, db }, id, step))
}

type Within = Omit<JobContext, 'db'> & { db: DbTransaction; viewer: By }

/** The same within a transaction that does more. */
export async function stepWithin(
  { db, live, now, viewer, timeZone }: Within,
  id: string,
  step: Step,
): Promise<void> {
  // Two people pressing at once: the second waits here and then meets the rule with the first one's step done.
  await lockRow(db, 'HelpRequest', id)
  const request = found(
    await db.helpRequest.findFirst({
      where: { id, AND: viewer === 'CLOCK' ? {} : visibleHelpRequests(viewer) },
      include: { retailer: { select: retailerScope }, events: { orderBy: { sequence: 'asc' } } },
    }),
  )
  const actor = actorOf(viewer)
  const refusal = (await step.whyNot(request, actor)) ?? (await whyAskFirst(db, request, step, actor))
  if (refusal) throw refusal

  const event: HelpRequestEvent & { reason?: string | null; onBehalfById?: string | null } = {
    kind: step.kind,
    at: now,
    staffId: viewer !== 'CLOCK' && viewer.kind === 'staff' ? viewer.staffId : null,
    byRetailer: viewer !== 'CLOCK' && viewer.kind === 'retailer',
    desk: null,
    assigneeId: null,
    ...(viewer !== 'CLOCK' && onBehalfOf(viewer)),
    ...step.details,
  }
  await db.helpRequestEvent.create({
    data: { ...event, requestId: id, sequence: request.events.length + 1 },
  })
  const state = afterEvent(foldHelpRequest(request.events), event)
  const { status, desk, assigneeId } = state
  const confidential = request.confidential && state.confidentialityLiftedAt === null
  const after = { ...request, confidential, desk, assigneeId }
  const lies = await placeOf(db, after)
  await db.helpRequest.update({
    where: { id },
    data: {
      status,
      ...lies,
      confidential,
      firstRespondedAt: state.firstRespondedAt,
      resolvedAt: state.resolvedAt,
      closedAt: state.closedAt,
      lastEventAt: state.lastEventAt,
      ...(await helpRequestDeadlines(db, request, state, timeZone)),
    },
  })
  await step.also?.(db, { ...after, ...lies })
  await tellOfStep({ db, live, now }, { ...after, ...lies }, event, request)
  await live.publish(db, 'helpRequest', { id, shop: request.retailer })
}

/** Where a request lies after a step. A complaint follows those who may read it now, whatever its log says. */
async function placeOf(
  db: DbTransaction,
  request: LyingRequest,
): Promise<Pick<HelpRequest, 'desk' | 'assigneeId'>> {
  const { desk, assigneeId } = request
  if (request.category !== 'COMPLAINT') return { desk, assigneeId }
  const people = await requestPeople(db, request)
  return {
    desk: people.desk,
    assigneeId: people.atDesk.some(({ id }) => id === assigneeId) ? assigneeId : null,
  }
}
