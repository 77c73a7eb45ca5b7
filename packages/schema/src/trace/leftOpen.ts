import { dateColumnOf, isFollowedUp, isOpenFinding, localDayOf } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { openToAll } from '../promise/access.ts'
import { builder } from '../builder/builder.ts'
import { FindingKind } from './trace.ts'
import { LeftOpenKind } from './leftOpenField.ts'

/** Something that earlier visits left open at a shop, to be answered by the record of this one. */
export type LeftOpen = {
  kind: 'PROMISE' | 'FINDING'
  id: string
  text: string
  /** Promises: by when, and who owes it. */
  dueOn: Date | null
  staffName: string | null
  findingKind: typeof FindingKind.$inferType | null
}

/** More than anyone can answer in one visit. */
const most = 20

/**
 * What the visits before this one left open: promises to the shop that are not due yet or due today, and the findings
 * of the last record that were not put right on the spot. What this visit's own record has answered stays among them,
 * so that a correction can answer it too.
 */
export async function leftOpenBefore(
  db: DbTransaction,
  visit: { id: string; retailerId: string; startedAt: Date | null },
  { now, timeZone }: { now: Date; timeZone: string },
): Promise<LeftOpen[]> {
  const answeredHere = { followUps: { some: { trace: { visitId: visit.id } } } }
  const [promises, last, answered] = await Promise.all([
    db.promise.findMany({
      where: {
        retailerId: visit.retailerId,
        AND: [
          // A record is read by all who serve the shop.
          openToAll,
          { OR: [{ visitId: null }, { visitId: { not: visit.id } }] },
          {
            OR: [{ status: 'OPEN', dueOn: { gte: dateColumnOf(localDayOf(now, timeZone)) } }, answeredHere],
          },
        ],
      },
      include: { staff: { select: { name: true } } },
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      take: most,
    }),
    db.trace.findFirst({
      where: {
        retailerId: visit.retailerId,
        visitId: { not: visit.id },
        visit: { startedAt: { lte: visit.startedAt ?? now } },
      },
      orderBy: { chainIndex: 'desc' },
      select: { findings: { orderBy: { position: 'asc' } } },
    }),
    db.finding.findMany({ where: answeredHere }),
  ])
  const findings = [...(last?.findings ?? []).filter(isOpenFinding), ...answered]
  return [
    ...promises.map(({ id, text, dueOn, staff }) => ({
      kind: 'PROMISE' as const,
      id,
      text,
      dueOn,
      staffName: staff.name,
      findingKind: null,
    })),
    ...onceEach(findings).map(({ id, words, kind }) => ({
      kind: 'FINDING' as const,
      id,
      text: words,
      dueOn: null,
      staffName: null,
      findingKind: kind,
    })),
  ]
}

function onceEach<Row extends { id: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}

/** What was left open, each with whether the record answers it. */
export function answeredBy(
  leftOpen: readonly LeftOpen[],
  followUps: readonly { id: string; settled: boolean; words: string }[],
): { text: string; answered: boolean }[] {
  const answers = new Set(followUps.filter(isFollowedUp).map(({ id }) => id))
  return leftOpen.map(({ id, text }) => ({ text, answered: answers.has(id) }))
}

const LeftOpenType = builder.objectRef<LeftOpen>('LeftOpen').implement({
  description: 'Something that earlier visits left open at the shop.',
  fields: (t) => ({
    kind: t.expose('kind', { type: LeftOpenKind }),
    subjectId: t.exposeID('id', {
      description: 'Plain id of the promise or finding, as FollowUpInput takes it.',
    }),
    text: t.exposeString('text'),
    dueOn: t.expose('dueOn', { type: 'Day', nullable: true, description: 'By when, for a promise.' }),
    staffName: t.exposeString('staffName', { nullable: true, description: 'Who owes a promise.' }),
    findingKind: t.expose('findingKind', { type: FindingKind, nullable: true }),
  }),
})

builder.prismaObjectField('Visit', 'leftOpen', (t) =>
  t.field({
    type: [LeftOpenType],
    description: 'What the visits before this one left open, for the record to answer. Empty for the shop.',
    select: { id: true, retailerId: true, startedAt: true },
    resolve: (visit, _args, { db, viewer, now, timeZone }) =>
      viewer?.kind === 'staff' ? leftOpenBefore(db, visit, { now, timeZone }) : [],
  }),
)
