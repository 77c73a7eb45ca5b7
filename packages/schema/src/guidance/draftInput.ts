import type { GuidanceDraft } from '@kewo/domain'
import type { Prisma } from '@kewo/db'
import { builder } from '../builder/builder.ts'

const GuidanceStepInput = builder.inputType('GuidanceStepInput', {
  description: 'One step, in its place in the list. Empty texts are left out of what shops see.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'At most 40 characters; English twice as many.' }),
    titleEn: t.string(),
    body: t.string({ description: 'At most 300 characters; English twice as many.' }),
    bodyEn: t.string(),
    toDo: t.string({ description: '要做, at most 60 characters; English twice as many.' }),
    toDoEn: t.string(),
    notToDo: t.string({ description: '不要, at most 60 characters; English twice as many.' }),
    notToDoEn: t.string(),
    imageId: t.id({
      description: 'Plain id of a picture uploaded by the viewer, or that this guidance has already.',
    }),
  }),
})

export const GuidanceDraftInput = builder.inputType('GuidanceDraftInput', {
  description: 'All words of a draft as they stand; may be incomplete.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'At most 40 characters; English twice as many.' }),
    titleEn: t.string(),
    intro: t.string({ description: 'At most 300 characters; English twice as many.' }),
    introEn: t.string(),
    steps: t.field({ type: [GuidanceStepInput], required: true, description: 'At most 12.' }),
    question: t.string({ description: 'At most 80 characters; English twice as many.' }),
    questionEn: t.string(),
    options: t.stringList({ required: true, description: 'At most 6 of at most 40 characters.' }),
    optionsEn: t.stringList({ description: 'In the order of options.' }),
    rightOption: t.int({ description: 'Index in options, from 0.' }),
  }),
})

type Input = typeof GuidanceDraftInput.$inferInput
type Step = GuidanceDraft['steps'][number] & { imageId: string | null }

/** A draft as typed: English that is blank is no English. */
export function draftOf(input: Input): Omit<GuidanceDraft, 'steps'> & { steps: Step[] } {
  const optionsEn = input.optionsEn ?? []
  return {
    title: input.title,
    titleEn: written(input.titleEn),
    intro: input.intro ?? '',
    introEn: written(input.introEn),
    question: written(input.question),
    questionEn: written(input.questionEn),
    options: input.options,
    optionsEn: optionsEn.some(Boolean) ? optionsEn : [],
    rightOption: input.rightOption ?? null,
    steps: input.steps.map((step) => ({
      title: step.title,
      titleEn: written(step.titleEn),
      body: step.body ?? '',
      bodyEn: written(step.bodyEn),
      toDo: written(step.toDo),
      toDoEn: written(step.toDoEn),
      notToDo: written(step.notToDo),
      notToDoEn: written(step.notToDoEn),
      imageId: step.imageId ?? null,
    })),
  }
}

function written(text: string | null | undefined): string | null {
  return text || null
}

/** A draft as columns. */
export function draftColumns({ steps, options, optionsEn, ...words }: ReturnType<typeof draftOf>) {
  return {
    ...words,
    options: [...options],
    optionsEn: [...optionsEn],
    steps: { create: steps.map((step, index) => ({ ...step, position: index + 1 })) },
  } satisfies Omit<Prisma.GuidanceVersionUncheckedCreateInput, 'guidanceId' | 'number'>
}
