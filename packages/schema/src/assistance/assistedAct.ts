import {
  type AssistedActName,
  assistedActWords,
  takenBackBy,
  takenBackUntil,
  whyNotTakeBackAssisted,
} from '@kewo/domain'
import type { Db, Prisma } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { asWhyNot, WhyNot } from '../builder/whyNot.ts'
import { Staff } from '../staff/staff.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { subjectOf } from './subjectOf.ts'

/** What was done for it is read by the shop, and by who did it as long as that person acts for it. */
export function visibleAssistedActs(viewer: Viewer): Prisma.AssistedActWhereInput {
  if (viewer.kind !== 'retailer') return { id: { in: [] } }
  const { retailerId, seenBy } = viewer
  return { retailerId, ...(seenBy && { assistance: { staffId: seenBy.staffId } }) }
}

type Taken = { act: string; at: Date; takenBackAt: Date | null; retailerId: string }

/** What the rule of taking back asks: when the shop was visited next. */
export async function askedOf(
  db: Pick<Db, 'visit'>,
  { act, at, takenBackAt, retailerId }: Taken,
): Promise<Parameters<typeof whyNotTakeBackAssisted>[0]> {
  const next = await db.visit.findFirst({
    where: { retailerId, status: 'COMPLETED', completedAt: { gt: at } },
    orderBy: { completedAt: 'asc' },
    select: { completedAt: true },
  })
  return { act, at, takenBackAt, visitedAt: next?.completedAt ?? null }
}

const select = { act: true, at: true, takenBackAt: true, retailerId: true } as const

export const AssistedAct = builder.prismaNode('AssistedAct', {
  description: '代办的一件事: one thing that was done for a shop under an assistance.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { retailerId: true, assistance: { select: { staffId: true } } },
  authScopes: ({ retailerId, assistance }, { viewer }) =>
    viewer?.kind === 'retailer' &&
    viewer.retailerId === retailerId &&
    (viewer.seenBy === null || viewer.seenBy.staffId === assistance.staffId),
  fields: (t) => ({
    words: t.string({
      description: "What was done, in the reader's language.",
      select: { act: true },
      resolve: ({ act }, _args, { locale }) => assistedActWords[act as AssistedActName][locale],
    }),
    about: t.string({
      nullable: true,
      description: 'What it was about: the title of a campaign, the number of a request, the day of a visit.',
      complexity: 20,
      select: { subjectType: true, subjectId: true },
      resolve: async (row, _args, context) => (await subjectOf(context, row))?.words ?? null,
    }),
    staff: t.field({
      type: Staff,
      description: 'Who did it.',
      select: (_args, _context, nested) => ({ assistance: { select: { staff: nested() } } }),
      // Pothos selects within `nested` what the type needs, but does not say so in the type of the row.
      resolve: ({ assistance }) => (assistance as unknown as { staff: never }).staff,
    }),
    at: t.expose('at', { type: 'DateTime' }),
    takenBackAt: t.expose('takenBackAt', { type: 'DateTime', nullable: true }),
    undone: t.exposeBoolean('undone', { description: 'Taking it back has undone what it did.' }),
    undoes: t.boolean({
      description:
        'Whether taking it back undoes what it did, where that can still be; else it stays and says that it was taken back.',
      select: { act: true },
      resolve: ({ act }) => takenBackBy[act as AssistedActName] === 'UNDONE',
    }),
    takenBackUntil: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'Until when the shop may take it back; null: until its next visit, which has not been yet.',
      complexity: 20,
      select,
      resolve: async (row, _args, { db }) => {
        const { at, visitedAt } = await askedOf(db, row)
        return takenBackUntil(at, visitedAt)
      },
    }),
    whyNotTakeBack: t.field({
      type: WhyNot,
      nullable: true,
      description: 'Null while the shop may take it back, else why not.',
      complexity: 20,
      select,
      resolve: async (row, _args, { db, now }) =>
        asWhyNot(whyNotTakeBackAssisted(await askedOf(db, row), now)),
    }),
  }),
})

builder.queryField('assistedActs', (t) =>
  t.withAuth({ retailer: true }).prismaConnection({
    type: AssistedAct,
    cursor: 'id',
    description:
      'What managers and order clerks have done for the shop (代办), the newest first. Who acts for it now sees the own acts alone.',
    resolve: (query, _root, _args, { db, viewer }) =>
      db.assistedAct.findMany({
        ...query,
        where: visibleAssistedActs(viewer),
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
      }),
  }),
)
