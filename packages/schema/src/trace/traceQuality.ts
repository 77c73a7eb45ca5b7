import { qualityParts, type QualityPart, type TraceQuality } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { Visit } from '../visit/visit.ts'
import { leftOpenBefore } from './leftOpen.ts'
import { qualityOf } from './quality.ts'
import { traceDraft, TraceInput } from './traceInput.ts'

const QualityPartType = builder.enumType('QualityPart', {
  description:
    'SPECIFIC: names a product, place, figure or date. NEW: not what was written before. OWNED: for whom, by when, which gain. FOLLOWED_UP: answers what was left open. HEARD: something that the shop said.',
  values: Object.keys(qualityParts) as QualityPart[],
})

export const TraceQualityPart = builder
  .objectRef<TraceQuality['parts'][number]>('TraceQualityPart')
  .implement({
    description: 'One part of the quality of a record: its points, out of how many, and why.',
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

const TraceQualityType = builder.objectRef<TraceQuality>('TraceQuality').implement({
  description: 'How much substance a record has. Shown before submitting, never blocking.',
  fields: (t) => ({
    score: t.exposeInt('score', { description: '0 to 100.' }),
    parts: t.expose('parts', { type: [TraceQualityPart], nullable: false }),
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
