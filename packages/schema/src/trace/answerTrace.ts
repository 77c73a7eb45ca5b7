import {
  InvalidInput,
  type LocalDay,
  longestSignature,
  OwnWork,
  type Refusal,
  SentBefore,
  TraceAlreadyAnswered,
  TraceAnswerTooLate,
  whyNotAnswerSignature,
  whyNotCountersign,
  whyNotDispute,
  whyNotWritten,
} from '@kewo/domain'
import type { Prisma, Trace as TraceRow } from '@kewo/db'
import { onBehalfOf } from '../assistance/onBehalf.ts'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import type { SignedIn } from '../builder/context.ts'
import { chainAnswer } from '../hashChain/chainEntries.ts'
import { lockChains } from '../hashChain/chainHead.ts'
import { once } from '../once/once.ts'
import { notify, type Telling } from '../notification/notify.ts'
import { retailerScope } from '../retailer/access.ts'
import type { RetailerViewer } from '../viewer/viewer.ts'
import { dayOfVisit } from '../visit/ownVisit.ts'
import { whyNotForOther } from '../assistance/whyNotForOther.ts'
import { visibleTraces } from './access.ts'
import { Trace } from './trace.ts'
import { lockRow } from '../write/lockRow.ts'

type Sent = { id: { id: string }; signature?: string | null | undefined; idempotencyKey: string }

type Answer = {
  mutation: string
  whyNot: (trace: TraceRow) => Refusal | null
  data: Prisma.TraceUncheckedUpdateInput
  /** Tells the author of the record. */
  tell: (
    telling: Telling,
    author: string | null,
    said: { params: { shop: string; day: LocalDay }; subjectId: string },
  ) => Promise<void>
}

/** The shop's one answer to a record: locked, so that of two answers the second meets the first. */
function answer(context: SignedIn<RetailerViewer>, sent: Sent, { mutation, whyNot, data, tell }: Answer) {
  const { live, viewer, now, timeZone } = context
  const { id } = sent.id
  const signature = sent.signature || null
  return once(context, { mutation, type: 'Trace', sent }, async (transaction) => {
    const of = found(await transaction.trace.findUnique({ where: { id }, select: { retailerId: true } }))
    await lockChains(transaction, of.retailerId)
    await lockRow(transaction, 'Trace', id)
    const trace = found(
      await transaction.trace.findFirst({
        where: { id, AND: visibleTraces(viewer) },
        include: {
          retailer: { select: { ...retailerScope, name: true } },
          visit: { include: { staff: { select: { userId: true } } } },
        },
      }),
    )
    const refusal =
      whyNot(trace) ??
      whyNotForOther(viewer, trace.visit) ??
      whyNotAnswerSignature(signature, Boolean(viewer.assistanceId))
    if (refusal) throw refusal
    await transaction.trace.update({
      where: { id },
      data: { ...data, answerSignature: signature, answeredAt: now, ...onBehalfOf(viewer) },
    })
    await chainAnswer(transaction, id)
    await tell({ ...context, db: transaction }, trace.visit.staff.userId, {
      params: { shop: trace.retailer.name, day: dayOfVisit(trace.visit, timeZone) },
      subjectId: trace.visit.id,
    })
    await live.publish(transaction, 'visit', { id: trace.visit.id, shop: trace.retailer })
    return trace
  })
}

const signatureDescription =
  'What a finger drew under it, if anything: an SVG path on a sheet of 600 × 200, of M, Q, L and h0.1 with whole units (or halves in the middles). Not on behalf of a shop.'

builder.mutationField('countersignTrace', (t) =>
  t.withAuth({ retailer: true }).prismaField({
    type: 'Trace',
    ...makesStale('tracesToAnswer'),
    description:
      'The shop agrees with a record about it, once, within seven days. Open with an expired licence, too.',
    args: {
      id: t.arg.globalID({ for: Trace, required: true }),
      name: t.arg.string({ required: true, description: 'Who signs for the shop; at most 50 characters.' }),
      signature: t.arg.string({ description: signatureDescription }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is signed once.' }),
    },
    errors: { types: [InvalidInput, OwnWork, TraceAlreadyAnswered, TraceAnswerTooLate, SentBefore] },
    resolve: async (query, _root, args, context) => {
      const { name } = args
      const id = await answer(context, args, {
        mutation: 'countersignTrace',
        whyNot: (trace) =>
          whyNotCountersign(trace, context.now) ?? whyNotWritten('name', name, longestSignature, nameMissing),
        data: { answer: 'COUNTERSIGNED', countersignName: name },
        tell: (telling, author, said) => notify(telling, [author], 'TRACE_COUNTERSIGNED', said),
      })
      return context.db.trace.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

builder.mutationField('disputeTrace', (t) =>
  t.withAuth({ retailer: true }).prismaField({
    type: 'Trace',
    ...makesStale('tracesToAnswer'),
    description:
      'The shop disagrees with a record about it. The record stays; the dispute stands beside it and its author is told.',
    args: {
      id: t.arg.globalID({ for: Trace, required: true }),
      reason: t.arg.string({ required: true, description: 'What is not as it was; at most 500 characters.' }),
      signature: t.arg.string({ description: signatureDescription }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is said once.' }),
    },
    errors: { types: [InvalidInput, OwnWork, TraceAlreadyAnswered, TraceAnswerTooLate, SentBefore] },
    resolve: async (query, _root, args, context) => {
      const { reason } = args
      const id = await answer(context, args, {
        mutation: 'disputeTrace',
        whyNot: (trace) => whyNotDispute(trace, reason, context.now),
        data: { answer: 'DISPUTED', disputeReason: reason },
        tell: (telling, author, { params, subjectId }) =>
          notify(telling, [author], 'TRACE_DISPUTED', { params: { ...params, reason }, subjectId }),
      })
      return context.db.trace.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

const nameMissing = {
  'zh-CN': '请写上您的姓名。',
  en: 'Please enter your name.',
}
