import {
  InvalidInput,
  longestSignature,
  type Refusal,
  TraceAlreadyAnswered,
  TraceAnswerTooLate,
  whyNotCountersign,
  whyNotDispute,
  whyNotWritten,
} from '@kewo/domain'
import type { Prisma, Trace as TraceRow } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import type { SignedIn } from '../builder/context.ts'
import { chainAnswer } from '../hashChain/chainEntries.ts'
import { lockChains } from '../hashChain/chainHead.ts'
import { notify } from '../notification/notify.ts'
import { retailerScope } from '../retailer/access.ts'
import type { RetailerViewer } from '../viewer/viewer.ts'
import { visibleTraces } from './access.ts'
import { Trace } from './trace.ts'

type Answer = {
  whyNot: (trace: TraceRow) => Refusal | null
  data: Prisma.TraceUpdateInput
  /** Tell the author. */
  tellAuthor: boolean
}

/** The shop's one answer to a record: locked, so that of two answers the second meets the first. */
function answer(context: SignedIn<RetailerViewer>, id: string, { whyNot, data, tellAuthor }: Answer) {
  const { db, live, viewer, now } = context
  return db.$transaction(async (transaction) => {
    const of = found(await transaction.trace.findUnique({ where: { id }, select: { retailerId: true } }))
    await lockChains(transaction, of.retailerId)
    await transaction.$queryRaw`SELECT id FROM "Trace" WHERE id = ${id}::uuid FOR UPDATE`
    const trace = found(
      await transaction.trace.findFirst({
        where: { id, AND: visibleTraces(viewer) },
        include: {
          retailer: { select: { ...retailerScope, name: true } },
          visit: { select: { id: true, staff: { select: { userId: true } } } },
        },
      }),
    )
    const refusal = whyNot(trace)
    if (refusal) throw refusal
    await transaction.trace.update({ where: { id }, data: { ...data, answeredAt: now } })
    await chainAnswer(transaction, id)
    const author = trace.visit.staff.userId
    if (tellAuthor && author)
      await notify({ db: transaction, live, now }, [author], {
        kind: 'TRACE_DISPUTED',
        params: { shop: trace.retailer.name },
        subjectId: trace.visit.id,
      })
    await live.publish(transaction, 'visit', { id: trace.visit.id, shop: trace.retailer })
  })
}

builder.mutationField('countersignTrace', (t) =>
  t.withAuth({ retailer: true }).prismaField({
    type: 'Trace',
    description:
      'The shop agrees with a record about it, once, within seven days. Open with an expired licence, too.',
    args: {
      id: t.arg.globalID({ for: Trace, required: true }),
      name: t.arg.string({ required: true, description: 'Who signs for the shop; at most 50 characters.' }),
    },
    errors: { types: [InvalidInput, TraceAlreadyAnswered, TraceAnswerTooLate] },
    resolve: async (query, _root, { id: { id }, name }, context) => {
      await answer(context, id, {
        whyNot: (trace) =>
          whyNotCountersign(trace, context.now) ?? whyNotWritten('name', name, longestSignature, nameMissing),
        data: { answer: 'COUNTERSIGNED', countersignName: name },
        tellAuthor: false,
      })
      return context.db.trace.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

builder.mutationField('disputeTrace', (t) =>
  t.withAuth({ retailer: true }).prismaField({
    type: 'Trace',
    description:
      'The shop disagrees with a record about it. The record stays; the dispute stands beside it and its author is told.',
    args: {
      id: t.arg.globalID({ for: Trace, required: true }),
      reason: t.arg.string({ required: true, description: 'What is not as it was; at most 500 characters.' }),
    },
    errors: { types: [InvalidInput, TraceAlreadyAnswered, TraceAnswerTooLate] },
    resolve: async (query, _root, { id: { id }, reason }, context) => {
      await answer(context, id, {
        whyNot: (trace) => whyNotDispute(trace, reason, context.now),
        data: { answer: 'DISPUTED', disputeReason: reason },
        tellAuthor: true,
      })
      return context.db.trace.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

const nameMissing = {
  'zh-CN': '请写上您的姓名。',
  en: 'Please write your name.',
}
