import { mostTracePhotos } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { FindingKind } from './trace.ts'
import { Staff } from '../staff/staff.ts'
import { LeftOpenKind } from './leftOpenField.ts'

const SuggestionInput = builder.inputType('SuggestionInput', {
  fields: (t) => ({
    what: t.string({ required: true, description: 'At most 2,000 characters.' }),
    forWhom: t.string(),
    byWhen: t.field({ type: 'Day', description: 'The last day for it, in the company’s time zone.' }),
    gain: t.string({ description: 'What the shop gains.' }),
  }),
})

const FindingInput = builder.inputType('FindingInput', {
  fields: (t) => ({
    kind: t.field({ type: FindingKind, required: true }),
    words: t.string({ required: true, description: 'At most 500 characters.' }),
    fix: t.string({ description: 'What was done or must be done about it.' }),
    fixedNow: t.boolean({ required: true, description: 'Put right on the spot.' }),
  }),
})

const FollowUpInput = builder.inputType('FollowUpInput', {
  description: 'What the record says about something left open before.',
  fields: (t) => ({
    kind: t.field({ type: LeftOpenKind, required: true }),
    subjectId: t.id({ required: true, description: 'Plain id, as Visit.leftOpen gives it.' }),
    settled: t.boolean({ required: true }),
    words: t.string({ required: true, description: 'How it stands; at most 500 characters.' }),
  }),
})

/** A record as it is written: nothing needs to be there until it is submitted. */
export const TraceInput = builder.inputType('TraceInput', {
  fields: (t) => ({
    commentary: t.string({ required: true, description: '评述: what was seen.' }),
    suggestions: t.field({ type: [SuggestionInput], required: true }),
    heard: t.string({ required: true, description: 'What the shop said.' }),
    summary: t.string({ required: true, description: '总结.' }),
    findings: t.field({ type: [FindingInput], required: true }),
    followUps: t.field({ type: [FollowUpInput], required: true }),
    brandIds: t.globalIDList({ required: true, description: 'Brands that were talked about.' }),
    photoIds: t.idList({
      required: true,
      description: `Plain ids of pictures uploaded by the writer; at most ${mostTracePhotos}.`,
    }),
    signatureName: t.string({ required: true, description: 'The name of who signs; at most 50 characters.' }),
    signatureFileId: t.id({ description: 'Plain id of the picture of a signature drawn by hand.' }),
  }),
})

export const PromiseInput = builder.inputType('PromiseInput', {
  description: 'Something that we owe the shop by a day.',
  fields: (t) => ({
    text: t.string({ required: true, description: 'At most 500 characters.' }),
    staffId: t.globalID({ for: Staff, description: 'Who owes it: somebody who serves this shop.' }),
    dueOn: t.field({ type: 'Day', description: 'Counts until the end of the day.' }),
  }),
})

type Input = typeof TraceInput.$inferInput

/** A record as it is written, with ids as the database knows them. */
export type TraceDraft = {
  commentary: string
  suggestions: { what: string; forWhom: string | null; byWhen: Date | null; gain: string | null }[]
  heard: string
  summary: string
  findings: { kind: typeof FindingKind.$inferType; words: string; fix: string | null; fixedNow: boolean }[]
  followUps: { kind: 'PROMISE' | 'FINDING'; id: string; settled: boolean; words: string }[]
  brandIds: string[]
  photoIds: string[]
  signatureName: string
  signatureFileId: string | null
}

export type PromiseDraft = { text: string; staffId: string | null; dueOn: Date | null }

export function traceDraft(input: Input): TraceDraft {
  return {
    commentary: input.commentary,
    suggestions: input.suggestions.map(({ what, forWhom, byWhen, gain }) => ({
      what,
      forWhom: forWhom || null,
      byWhen: byWhen ?? null,
      gain: gain || null,
    })),
    heard: input.heard,
    summary: input.summary,
    findings: input.findings.map(({ kind, words, fix, fixedNow }) => ({
      kind,
      words,
      fix: fix || null,
      fixedNow,
    })),
    followUps: input.followUps.map(({ kind, subjectId, settled, words }) => ({
      kind,
      id: subjectId,
      settled,
      words,
    })),
    brandIds: [...new Set(input.brandIds.map(({ id }) => id))],
    photoIds: [...new Set(input.photoIds)],
    signatureName: input.signatureName,
    signatureFileId: input.signatureFileId ?? null,
  }
}

export function promiseDraft({ text, staffId, dueOn }: typeof PromiseInput.$inferInput): PromiseDraft {
  return { text, staffId: staffId?.id ?? null, dueOn: dueOn ?? null }
}
