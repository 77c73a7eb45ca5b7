import { type AssistedActName, Refusal, whyNotClose, whyNotDecline, whyNotReopen } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import type { SignedIn } from '../builder/context.ts'
import { chainAnswer } from '../hashChain/chainEntries.ts'
import { lockChains } from '../hashChain/chainHead.ts'
import { stepWithin } from '../helpRequest/takeStep.ts'
import { answer } from '../participation/answerCampaign.ts'
import { retailerScope } from '../retailer/access.ts'
import type { RetailerViewer } from '../viewer/viewer.ts'
import { lockRow } from '../write/lockRow.ts'

type Within = Omit<SignedIn<RetailerViewer>, 'db'> & { db: DbTransaction }

type Done = {
  name: AssistedActName
  /** Of what it was about. */
  id: string
  /** Who did it for the shop. */
  staffId: string
}

/** Undoes what was done for a shop, by an act of the shop's own; false where it stays and only says that it was taken back. */
export const undo = (context: Within, { name, ...done }: Done): Promise<boolean> => ways[name](context, done)

type Way = (context: Within, done: Omit<Done, 'name'>) => Promise<boolean>

/** A rule that says no leaves the thing as it is: taking back is for the shop to say all the same. */
async function unlessRefused(act: Promise<unknown>): Promise<boolean> {
  try {
    await act
    return true
  } catch (thrown) {
    if (thrown instanceof Refusal) return false
    throw thrown
  }
}

const close: Way = (context, { id }) =>
  unlessRefused(
    stepWithin(context, id, {
      kind: 'CLOSED',
      whyNot: (request, actor) => whyNotClose(request, actor, context.now),
    }),
  )

const takeAnswerBack: Way = async (context, { id, staffId }) => {
  const { db, live, viewer } = context
  await lockChains(db, viewer.retailerId)
  await lockRow(db, 'Trace', id)
  const trace = await db.trace.findUniqueOrThrow({
    where: { id },
    select: { onBehalfById: true, visitId: true, retailer: { select: retailerScope } },
  })
  if (trace.onBehalfById !== staffId) return false
  // The answer stays in the chain as it was given; that it was taken back is an entry behind it.
  await db.trace.update({
    where: { id },
    data: {
      answer: null,
      answeredAt: null,
      countersignName: null,
      answerSignature: null,
      disputeReason: null,
      onBehalfById: null,
    },
  })
  await chainAnswer(db, id)
  await live.publish(db, 'visit', { id: trace.visitId, shop: trace.retailer })
  return true
}

const says: Way = () => Promise.resolve(false)

const ways: Record<AssistedActName, Way> = {
  openHelpRequest: close,
  reopenHelpRequest: close,
  closeHelpRequest: (context, { id }) =>
    unlessRefused(
      stepWithin(context, id, {
        kind: 'REOPENED',
        whyNot: (request, actor) => whyNotReopen(request, actor, context.now),
      }),
    ),
  async replyToHelpRequest({ db, live, now }, { id }) {
    const { requestId, request } = await db.helpRequestMessage.update({
      where: { id },
      data: { takenBackAt: now },
      select: { requestId: true, request: { select: { retailer: { select: retailerScope } } } },
    })
    await live.publish(db, 'helpRequest', { id: requestId, shop: request.retailer })
    return false
  },
  async joinCampaign(context, { id, staffId }) {
    if (!(await stands(context, { id, staffId, status: 'JOINED' }))) return false
    const why = { reason: 'OTHER', words: takenBackWords } as const
    const declined = { status: 'DECLINED', declineReason: why.reason, declineWords: why.words } as const
    return unlessRefused(
      answer(context.db, context, id, (asked) => whyNotDecline(asked, why, context.now), declined),
    )
  },
  async declineCampaign(context, { id, staffId }) {
    const declined = await stands(context, { id, staffId, status: 'DECLINED' })
    // What it had agreed to before, nobody agrees to again in its place.
    if (!declined || declined.termsId !== null) return false
    await context.db.participation.delete({ where: { id: declined.id } })
    return true
  },
  takeNewTerms: says,
  countersignTrace: takeAnswerBack,
  disputeTrace: takeAnswerBack,
  async answerGuidanceQuestion({ db }, { id, staffId }) {
    const where = { id, onBehalfById: staffId, understoodAt: { not: null } }
    const { count } = await db.receipt.updateMany({ where, data: { understoodAt: null, onBehalfById: null } })
    return count > 0
  },
  async agreeToVisit({ db, live }, { id, staffId }) {
    const where = { id, onBehalfById: staffId, status: 'PLANNED' } as const
    const { count } = await db.visit.updateMany({ where, data: { agreedAt: null, onBehalfById: null } })
    if (count > 0) await publishVisit(db, live, id)
    return count > 0
  },
  async askAnotherTime({ db, live, now }, { id, staffId }) {
    const where = { id, onBehalfById: staffId, status: 'OPEN' } as const
    const { count } = await db.visitWish.updateMany({ where, data: { status: 'WITHDRAWN', settledAt: now } })
    const { visitId } = await db.visitWish.findUniqueOrThrow({ where: { id }, select: { visitId: true } })
    if (count > 0) await publishVisit(db, live, visitId)
    return count > 0
  },
  sayPromiseNotKept: says,
  takeBackAssistedAct: says,
}

/** In the words of the shop, as a reason to decline needs them. */
const takenBackWords = '报名是别人代办的，店里撤回'

/** The answer to a campaign that was given for the shop, if it still stands. */
function stands(
  { db, viewer }: Within,
  { id, staffId, status }: { id: string; staffId: string; status: 'JOINED' | 'DECLINED' },
) {
  const { retailerId } = viewer
  return db.participation.findFirst({ where: { campaignId: id, retailerId, status, onBehalfById: staffId } })
}

async function publishVisit(db: DbTransaction, live: Within['live'], id: string): Promise<void> {
  const select = { retailer: { select: retailerScope } } as const
  const { retailer } = await db.visit.findUniqueOrThrow({ where: { id }, select })
  await live.publish(db, 'visit', { id, shop: retailer })
}
