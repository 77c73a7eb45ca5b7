import { qualityParts, type QualityPart, type TraceQuality } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { Visit } from '../visit/visit.ts'
import { leftOpenBefore } from './leftOpen.ts'
import { visibleTraces, traceScope } from './access.ts'
import { type JudgedTrace, qualityOf } from './quality.ts'
import { Trace } from './trace.ts'
import { traceDraft, TraceInput } from './traceInput.ts'

const QualityPartType = builder.enumType('QualityPart', {
  description:
    'FACTS: kinds of facts that a reader could act on, less for stock phrases. NEW: how little stands in an earlier record too, other figures and words aside. OWNED: suggestions with for whom, by when, which gain. FOLLOWED_UP: answers what was left open. HEARD: something that the shop wants, fears or reports.',
  values: Object.keys(qualityParts) as QualityPart[],
})

export const TraceQualityPart = builder
  .objectRef<TraceQuality['parts'][number]>('TraceQualityPart')
  .implement({
    description:
      'One part of the quality of a record: its points, out of how many, and why. With nothing left open FOLLOWED_UP is out of 0, and FACTS of as much more.',
    fields: (t) => ({
      part: t.expose('part', { type: QualityPartType }),
      points: t.exposeInt('points', { description: 'Reached, from 0.' }),
      outOf: t.exposeInt('outOf', { description: 'The most that it can bring.' }),
      reason: t.string({
        description: 'Why, and what would bring more.',
        resolve: ({ reason }, _args, { locale }) => reason[locale],
      }),
    }),
  })

const TraceQualityType = builder.objectRef<JudgedTrace>('TraceQuality').implement({
  description: 'How much substance a record has. Shown before submitting, never blocking.',
  fields: (t) => ({
    score: t.exposeInt('score', { description: '0 to 100.' }),
    parts: t.expose('parts', { type: [TraceQualityPart], nullable: false }),
    pressed: t.exposeBoolean('pressed', {
      description: 'A sentence presses the shop to order or threatens it. Such sentences tell no facts.',
    }),
    repeats: t.field({
      type: Trace,
      nullable: true,
      description:
        'The earlier record that this one repeats: a copy, whose score stays under 40. Null as well where the viewer may not see it.',
      resolve: ({ repeatsId }, _args, { db, viewer }) =>
        repeatsId && viewer
          ? db.trace.findFirst({
              where: { AND: [{ id: repeatsId }, visibleTraces(viewer)] },
              select: traceScope,
            })
          : null,
    }),
  }),
})

builder.queryField('traceQuality', (t) =>
  t.withAuth({ staff: true }).field({
    type: TraceQualityType,
    description: 'How the record of an own visit would be judged as it is written now. Keeps nothing.',
    args: {
      visitId: t.arg.globalID({ for: Visit, required: true }),
      trace: t.arg({ type: TraceInput, required: true }),
    },
    resolve: async (_root, { visitId, trace }, { db, viewer, now, timeZone }) => {
      const visit = found(await db.visit.findFirst({ where: { id: visitId.id, staffId: viewer.staffId } }))
      const clock = { now, timeZone }
      return qualityOf(db, visit, traceDraft(trace), await leftOpenBefore(db, visit, clock), clock)
    },
  }),
)
