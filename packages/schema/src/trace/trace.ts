import { answerableUntil, findingKinds, traceAnswerAt, whyNotCountersign } from '@kewo/domain'
import { onBehalfName, onBehalfWords } from '../assistance/onBehalf.ts'
import { whyNotForOther } from '../assistance/whyNotForOther.ts'
import { builder } from '../builder/builder.ts'
import { asWhyNot, WhyNot } from '../builder/whyNot.ts'
import { Brand } from '../brand/brand.ts'
import { visiblePromises } from '../promise/access.ts'
import { mayReadBrands } from '../viewer/viewer.ts'
import { readsQuality, seesTrace, traceScope } from './access.ts'
import { LeftOpenKind } from './leftOpenField.ts'

export const FindingKind = builder.enumType('FindingKind', { values: findingKinds })

export const TraceAnswerState = builder.enumType('TraceAnswerState', {
  description: "Where the shop's answer stands.",
  values: {
    AWAITED: { description: 'Not answered yet; the seven days run.' },
    SILENT: { description: 'Not answered within seven days. Never to be read as consent.' },
    COUNTERSIGNED: {},
    DISPUTED: {},
  } as const,
})

builder.prismaObject('TraceSuggestion', {
  description: '建议: what should happen, for whom, by when, and what the shop gains.',
  fields: (t) => ({
    id: t.exposeID('id'),
    what: t.exposeString('what'),
    forWhom: t.exposeString('forWhom', { nullable: true }),
    byWhen: t.expose('byWhen', {
      type: 'Day',
      nullable: true,
      description: 'The last day for it, in the company’s time zone.',
    }),
    gain: t.exposeString('gain', { nullable: true }),
  }),
})

builder.prismaObject('Finding', {
  description: '发现问题: a fault seen at the shop, with its fix.',
  fields: (t) => ({
    id: t.exposeID('id'),
    kind: t.expose('kind', { type: FindingKind }),
    words: t.exposeString('words'),
    fix: t.exposeString('fix', { nullable: true, description: 'What was done or must be done about it.' }),
    fixedNow: t.exposeBoolean('fixedNow', { description: 'Put right on the spot.' }),
  }),
})

builder.prismaObject('TraceFollowUp', {
  description: 'What the record says about something that an earlier visit left open.',
  fields: (t) => ({
    id: t.exposeID('id'),
    about: t.string({
      description: 'What was left open, in the words of then.',
      select: { promise: { select: { text: true } }, finding: { select: { words: true } } },
      resolve: ({ promise, finding }) => promise?.text ?? finding?.words ?? '',
    }),
    kind: t.field({
      type: LeftOpenKind,
      resolve: ({ promiseId }) => (promiseId ? ('PROMISE' as const) : ('FINDING' as const)),
    }),
    subjectId: t.id({
      description: 'Plain id of what was left open, as a correction names it again.',
      resolve: ({ promiseId, findingId, id }) => promiseId ?? findingId ?? id,
    }),
    settled: t.exposeBoolean('settled'),
    words: t.exposeString('words'),
  }),
})

export const Trace = builder.prismaNode('Trace', {
  description: "痕迹: a visit's written record. Immutable; a correction is a new version beside it.",
  id: { field: 'id' },
  runScopesOnType: true,
  select: traceScope,
  authScopes: (row, { viewer }) => seesTrace(viewer, row),
  fields: (t) => ({
    visit: t.relation('visit'),
    retailer: t.relation('retailer'),
    version: t.exposeInt('version', { description: '1, and one more with each correction.' }),
    isNewest: t.boolean({
      description: 'False when a correction stands beside it.',
      select: { version: true, visit: { select: { traces: { select: { version: true } } } } },
      resolve: ({ version, visit }) => visit.traces.every((other) => other.version <= version),
    }),
    commentary: t.exposeString('commentary', { description: '评述: what was seen.' }),
    suggestions: t.relation('suggestions', { query: { orderBy: { position: 'asc' } } }),
    heard: t.exposeString('heard', { description: 'What the shop said; may be empty.' }),
    findings: t.relation('findings', { query: { orderBy: { position: 'asc' } } }),
    followUps: t.relation('followUps', {
      query: (_args, { viewer }) => ({
        where: viewer
          ? { OR: [{ promiseId: null }, { promise: visiblePromises(viewer) }] }
          : { id: { in: [] } },
        orderBy: { position: 'asc' },
      }),
    }),
    summary: t.exposeString('summary', { description: '总结.' }),
    brands: t.field({
      type: [Brand],
      description: 'Brands that were talked about. Empty for a viewer who may not see brands.',
      select: (_args, _context, nested) => ({
        brands: { select: { brand: nested() }, orderBy: { brandId: 'asc' } },
      }),
      resolve: ({ brands }, _args, { viewer }) =>
        mayReadBrands(viewer) ? brands.map(({ brand }) => brand) : [],
    }),
    photos: t.relation('photos', { query: { orderBy: { id: 'asc' } } }),
    signatureName: t.exposeString('signatureName'),
    signatureFile: t.relation('signatureFile', {
      nullable: true,
      description: 'The signature as drawn by hand; null when the name was typed.',
    }),
    qualityScore: t.int({
      nullable: true,
      description: '0 to 100. Only for the author and for those who coach.',
      select: { qualityScore: true, visit: { select: { staffId: true } } },
      resolve: ({ qualityScore, visit }, _args, { viewer }) =>
        readsQuality(viewer, visit) ? qualityScore : null,
    }),
    submittedAt: t.expose('submittedAt', { type: 'DateTime' }),
    hash: t.exposeString('hash', {
      description:
        "SHA-256 over this record with its visit and the bytes of its pictures, and the hash before it in the shop's chain.",
    }),
    chainIndex: t.exposeInt('chainIndex', {
      description:
        "Place in the shop's chain, from 1; its answers and promises have places of their own in between.",
    }),
    answerState: t.field({
      type: TraceAnswerState,
      select: { submittedAt: true, answer: true },
      resolve: (row, _args, { now }) => traceAnswerAt(row, now),
    }),
    answerableUntil: t.field({
      type: 'DateTime',
      description: 'Until when the shop can countersign or dispute.',
      select: { submittedAt: true },
      resolve: (row) => answerableUntil(row),
    }),
    answeredAt: t.expose('answeredAt', { type: 'DateTime', nullable: true }),
    onBehalfName: t.string({
      nullable: true,
      description: `Of the answer: ${onBehalfWords}`,
      ...onBehalfName,
    }),
    countersignName: t.exposeString('countersignName', { nullable: true }),
    answerSignature: t.exposeString('answerSignature', {
      nullable: true,
      description:
        'What a finger drew under the answer: an SVG path on a sheet of 600 × 200. Null where the shop did not sign by hand.',
    }),
    disputeReason: t.exposeString('disputeReason', { nullable: true }),
    whyNotAnswer: t.field({
      type: WhyNot,
      nullable: true,
      description: 'Null while the shop can countersign or dispute, else why not.',
      select: { submittedAt: true, answer: true, visit: { select: { staffId: true } } },
      resolve: ({ visit, ...row }, _args, { now, viewer }) =>
        asWhyNot(whyNotCountersign(row, now) ?? whyNotForOther(viewer, visit)),
    }),
  }),
})
