import { InvalidInput } from '@kewo/domain'
import type { Prisma } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { looseUploads } from '../file/access.ts'
import { FindingKind } from '../trace/trace.ts'
import type { MaterialDraft } from '../material/materialInput.ts'
import { LeftOpenKind } from '../trace/leftOpenField.ts'
import type { PromiseDraft, TraceDraft } from '../trace/traceInput.ts'

/** What has been written in a running visit and not submitted, as the device sent it. */
export type VisitDraft = { trace: TraceDraft; promises: PromiseDraft[]; materials?: MaterialDraft[] }

const mostCharacters = 100_000

/** The draft as it is stored; refuses one that no visit can need. */
export function storedDraft(draft: VisitDraft): Prisma.InputJsonValue {
  const text = JSON.stringify(draft)
  if (text.length > mostCharacters)
    throw new InvalidInput('trace', {
      'zh-CN': '写得太长了，服务器存不下。请精简后再继续，写好的还在这台手机上。',
      en: 'This is too long to save. Please shorten it; what you wrote is kept on this device.',
    })
  return JSON.parse(text) as Prisma.InputJsonValue
}

/** Days went into the stored draft as instants. */
const dayOf = (stored: Date | null) => stored && new Date(stored)

const SuggestionDraftType = builder
  .objectRef<TraceDraft['suggestions'][number]>('SuggestionDraft')
  .implement({
    description: 'A suggestion as it has been written so far.',
    fields: (t) => ({
      what: t.exposeString('what'),
      forWhom: t.exposeString('forWhom', { nullable: true }),
      byWhen: t.field({ type: 'Day', nullable: true, resolve: ({ byWhen }) => dayOf(byWhen) }),
      gain: t.exposeString('gain', { nullable: true }),
    }),
  })

const FindingDraftType = builder.objectRef<TraceDraft['findings'][number]>('FindingDraft').implement({
  description: 'A finding as it has been written so far.',
  fields: (t) => ({
    kind: t.expose('kind', { type: FindingKind }),
    words: t.exposeString('words'),
    fix: t.exposeString('fix', { nullable: true }),
    fixedNow: t.exposeBoolean('fixedNow'),
  }),
})

const FollowUpDraftType = builder.objectRef<TraceDraft['followUps'][number]>('FollowUpDraft').implement({
  description: 'What became of something left open, as it has been written so far.',
  fields: (t) => ({
    kind: t.expose('kind', { type: LeftOpenKind }),
    subjectId: t.exposeID('id', { description: 'Plain id of what was left open.' }),
    settled: t.exposeBoolean('settled'),
    words: t.exposeString('words'),
  }),
})

const PromiseDraftType = builder.objectRef<PromiseDraft>('PromiseDraft').implement({
  description: 'A promise as it has been written so far; it is made when the visit is completed.',
  fields: (t) => ({
    text: t.exposeString('text'),
    staffId: t.globalID({
      nullable: true,
      description: 'Who owes it.',
      resolve: ({ staffId }) => staffId && { type: 'Staff', id: staffId },
    }),
    dueOn: t.field({ type: 'Day', nullable: true, resolve: ({ dueOn }) => dayOf(dueOn) }),
  }),
})

const MaterialDraftType = builder.objectRef<MaterialDraft>('MaterialDraft').implement({
  description: 'Material as it has been written down so far; it is booked when the visit is completed.',
  fields: (t) => ({
    participationId: t.globalID({
      description: 'The shop’s answer to that campaign.',
      resolve: ({ participationId }) => ({ type: 'Participation', id: participationId }),
    }),
    count: t.exposeInt('count', { description: 'Pieces.' }),
  }),
})

export const VisitDraftType = builder.objectRef<VisitDraft & { edition: string }>('VisitDraft').implement({
  description:
    'What has been written in a running visit and not submitted. Only the one who writes it sees it.',
  fields: (t) => ({
    edition: t.expose('edition', {
      type: 'Edition',
      description:
        'The edition of the visit in which this stands. A device that keeps both reads it here: that of the visit may have come with something else, later.',
    }),
    commentary: t.string({ resolve: ({ trace }) => trace.commentary }),
    heard: t.string({ resolve: ({ trace }) => trace.heard }),
    summary: t.string({ resolve: ({ trace }) => trace.summary }),
    suggestions: t.field({ type: [SuggestionDraftType], resolve: ({ trace }) => trace.suggestions }),
    findings: t.field({ type: [FindingDraftType], resolve: ({ trace }) => trace.findings }),
    followUps: t.field({ type: [FollowUpDraftType], resolve: ({ trace }) => trace.followUps }),
    brandIds: t.globalIDList({ resolve: ({ trace }) => trace.brandIds.map((id) => ({ type: 'Brand', id })) }),
    photos: t.prismaField({
      type: ['File'],
      description: 'Uploaded from any device of the writer.',
      resolve: (query, { trace }, _args, { db, viewer }) =>
        db.file.findMany({
          ...query,
          where: viewer ? { AND: looseUploads(viewer), id: { in: trace.photoIds } } : { id: { in: [] } },
          orderBy: { id: 'asc' },
        }),
    }),
    signatureName: t.string({ resolve: ({ trace }) => trace.signatureName }),
    promises: t.field({ type: [PromiseDraftType], resolve: ({ promises }) => promises }),
    materials: t.field({ type: [MaterialDraftType], resolve: ({ materials = [] }) => materials }),
  }),
})
