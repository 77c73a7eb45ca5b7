import {
  OutboxFileBusy,
  OutboxFileNotGenuine,
  OutboxFileSwept,
  OutboxFileTakenIn,
  OutboxFileTooOld,
  OutboxPersonGone,
  whyNotTakeIn,
} from '@kewo/domain'
import { encodeGlobalID } from '@pothos/plugin-relay'
import type { GraphQLSchema } from 'graphql'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import type { SignedIn } from '../builder/context.ts'
import { found } from '../builder/errors.ts'
import { makesNothingStale } from '../builder/makesStale.ts'
import { notify } from '../notification/notify.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { lockRow } from '../write/lockRow.ts'
import { type Became, carryOut } from './carryOut.ts'
import { personOf } from './keepOutboxFile.ts'
import { OutboxFile } from './outboxFile.ts'
import { perform } from './perform.ts'
import { readActs, type SealedAct } from './readActs.ts'
import { leftOf, type ToldAct, toldOf } from './told.ts'
import { unseal } from './unseal.ts'

type Admin = SignedIn<StaffViewer>

builder.mutationField('takeInOutboxFile', (t) =>
  t.withAuth({ may: 'takeInOutboxFiles' }).prismaField({
    type: OutboxFile,
    ...makesNothingStale('what an act of the file changes is told live to whom it concerns'),
    description:
      'Takes in what is left of a file: each act in the name of its person as that person stands now, by its own key and rules, or refused with its reason. The person is told. Again, it goes on where it stopped.',
    args: { id: t.arg.globalID({ for: OutboxFile, required: true }) },
    errors: {
      types: [
        ...[OutboxFileTakenIn, OutboxFileBusy, OutboxFileSwept],
        ...[OutboxFileNotGenuine, OutboxFileTooOld, OutboxPersonGone],
      ],
    },
    resolve: async (query, _root, { id: { id } }, context, { schema }) => {
      await takeIn(context, schema, id)
      return found(await context.db.outboxFile.findUnique({ ...query, where: { id } }))
    },
  }),
)

async function takeIn(context: Admin, schema: GraphQLSchema, id: string): Promise<void> {
  const { db, now } = context
  const { content, ...file } = found(await db.outboxFile.findUnique({ where: { id } }))
  const refusal = whyNotTakeIn({ ...file, acts: toldOf(file.acts), hasContent: content !== null }, now)
  if (refusal) throw refusal
  // Asked again: the sign-in may have been ended since the file was chosen.
  const { userId, text } = await unseal(context, found(content))
  const acts = readActs(text, userId)
  await personOf(context, userId)
  const told = await begin(context, id)
  const failures: unknown[] = []
  const onFailure = (error: unknown) => failures.push(error)
  try {
    await carryOut(acts, told, {
      perform: (act, variables, waiting) =>
        perform({ context, schema, userId, onFailure }, act, variables, waiting),
      nameOf: (act) => nameOf(context, userId, act),
      note: (key, became) => note(context, id, key, became),
    })
  } finally {
    await end(context, id, told)
  }
  // All is noted and told; what nobody foresaw is for the log, and whoever pressed hears that something went wrong.
  if (failures.length > 0) throw failures[0]
}

/** Holds the file, and writes into the audit log who takes in how much of whom. */
function begin(context: Admin, id: string): Promise<ToldAct[]> {
  const { db, viewer, now } = context
  return db.$transaction(async (transaction) => {
    await lockRow(transaction, 'OutboxFile', id, 'NO KEY UPDATE')
    const { content, user, ...file } = found(
      await transaction.outboxFile.findUnique({ where: { id }, include: whose }),
    )
    const acts = toldOf(file.acts)
    const refusal = whyNotTakeIn({ ...file, acts, hasContent: content !== null }, now)
    if (refusal) throw refusal
    await transaction.outboxFile.update({
      where: { id },
      data: { takingSince: now, takenInAt: now, takenInById: viewer.staffId },
    })
    await recordAct(transaction, context, {
      action: 'takeInOutboxFile',
      subjectType: user.staff ? 'Staff' : 'Retailer',
      subjectId: found(user.staff ?? user.retailer).id,
      after: { count: leftOf(acts).length },
    })
    return acts
  })
}

const whose = {
  user: { select: { staff: { select: { id: true } }, retailer: { select: { id: true } } } },
} as const

/** Written down act by act: killed in between, it is known what was taken in. */
async function note({ db }: Admin, id: string, key: string, { standing, why, words }: Became): Promise<void> {
  const { acts } = await db.outboxFile.findUniqueOrThrow({ where: { id }, select: { acts: true } })
  const next = toldOf(acts).map((act) =>
    act.key === key ? { ...withoutReason(act), standing, ...(why && { why }), ...(words && { words }) } : act,
  )
  await db.outboxFile.update({ where: { id }, data: { acts: next } })
}

const withoutReason = ({ why: _why, words: _words, ...act }: ToldAct) => act

/** Lets go of the file, forgets what nobody needs any more, and tells the person whose acts they were. */
async function end(context: Admin, id: string, before: readonly ToldAct[]): Promise<void> {
  const { db, viewer } = context
  const takenIn = (acts: readonly ToldAct[]) => acts.filter(({ standing }) => standing === 'TAKEN_IN').length
  await db.$transaction(async (transaction) => {
    const file = await transaction.outboxFile.findUniqueOrThrow({ where: { id } })
    const acts = toldOf(file.acts)
    await transaction.outboxFile.update({
      where: { id },
      data: { takingSince: null, ...(leftOf(acts).length === 0 && { content: null }) },
    })
    const count = takenIn(acts) - takenIn(before)
    if (count === 0) return
    await notify({ ...context, db: transaction }, [file.userId], 'OUTBOX_TAKEN_IN', {
      params: { name: viewer.name, count },
      subjectId: null,
    })
  })
}

/** How the server calls what an act has made. */
async function nameOf({ db }: Admin, userId: string, { key }: SealedAct): Promise<string | null> {
  const first = await db.sentKey.findUnique({ where: { userId_key: { userId, key } } })
  return first?.subjectId ? encodeGlobalID(first.subjectType, first.subjectId) : null
}
