import { idempotencyKey } from '@kewo/web/act'
import { everyShop, type GuidanceKind, type GuidanceVersion } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { textIn } from '@kewo/ui/labels'
import { type AudienceValue, AudienceValue_audience, audienceValue } from '../audiences/audienceValue.ts'
import type { PreviewContent } from './GuidancePreview.tsx'

/** A step as the form holds it; empty texts are empty, not null. */
export type StepValue = {
  /** Made on this device, to tell steps apart while they move. */
  key: string
  title: string
  titleEn: string
  body: string
  bodyEn: string
  toDo: string
  toDoEn: string
  notToDo: string
  notToDoEn: string
  image: { id: string; url: string } | null
}

export type OptionValue = { key: string; text: string; textEn: string }

/** What a version will say. */
export type WordsValue = {
  title: string
  titleEn: string
  intro: string
  introEn: string
  steps: StepValue[]
  question: string
  questionEn: string
  options: OptionValue[]
  /** Key of the right option. */
  right: string | null
}

/** For whom, until when. */
export type AimValue = { kind: GuidanceKind; audience: AudienceValue; validUntil: string }

export const emptyStep = (): StepValue => ({
  key: idempotencyKey(),
  title: '',
  titleEn: '',
  body: '',
  bodyEn: '',
  toDo: '',
  toDoEn: '',
  notToDo: '',
  notToDoEn: '',
  image: null,
})

export const emptyOption = (): OptionValue => ({ key: idempotencyKey(), text: '', textEn: '' })

export const DraftValue_version = graphql(`
  fragment DraftValue_version on GuidanceVersion {
    id
    title
    titleEn
    intro
    introEn
    question
    questionEn
    options
    optionsEn
    rightOption
    steps {
      id
      title
      titleEn
      body
      bodyEn
      toDo
      toDoEn
      notToDo
      notToDoEn
      image {
        id
        url
      }
    }
  }
`)

export const AimValue_guidance = graphql(
  `
    fragment AimValue_guidance on Guidance {
      id
      kind
      validUntil
      audience {
        ...AudienceValue_audience
      }
    }
  `,
  [AudienceValue_audience],
)

export function wordsOf(of: FragmentOf<typeof DraftValue_version> | null): WordsValue {
  const version = of && readFragment(DraftValue_version, of)
  const options = (version?.options ?? []).map((text, index) => ({
    key: idempotencyKey(),
    text,
    textEn: version?.optionsEn[index] ?? '',
  }))
  const steps = (version?.steps ?? []).map((step) => ({
    key: idempotencyKey(),
    title: step.title,
    titleEn: step.titleEn ?? '',
    body: step.body,
    bodyEn: step.bodyEn ?? '',
    toDo: step.toDo ?? '',
    toDoEn: step.toDoEn ?? '',
    notToDo: step.notToDo ?? '',
    notToDoEn: step.notToDoEn ?? '',
    image: step.image,
  }))
  return {
    title: version?.title ?? '',
    titleEn: version?.titleEn ?? '',
    intro: version?.intro ?? '',
    introEn: version?.introEn ?? '',
    steps: steps.length > 0 ? steps : [emptyStep()],
    question: version?.question ?? '',
    questionEn: version?.questionEn ?? '',
    options: options.length > 1 ? options : [emptyOption(), emptyOption()],
    right: options[version?.rightOption ?? -1]?.key ?? null,
  }
}

export function aimOf(of: FragmentOf<typeof AimValue_guidance>): AimValue {
  const { kind, validUntil, audience } = readFragment(AimValue_guidance, of)
  return {
    kind,
    validUntil: validUntil ?? '',
    audience: audience ? audienceValue(audience) : everyShop,
  }
}

/** As the server takes it. */
export function draftInput(words: WordsValue): ReturnType<typeof graphql.scalar<'GuidanceDraftInput'>> {
  const { options, right, steps, ...texts } = words
  const rightOption = options.findIndex(({ key }) => key === right)
  return {
    ...texts,
    steps: steps.map(({ key: _key, image, ...step }) => ({ ...step, imageId: image?.id ?? null })),
    options: options.map(({ text }) => text),
    optionsEn: options.map(({ textEn }) => textEn),
    rightOption: rightOption < 0 ? null : rightOption,
  }
}

/** As the rules for publishing know it. */
export function versionOf(words: WordsValue): GuidanceVersion {
  const { optionsEn, ...input } = draftInput(words)
  return {
    publishedAt: null,
    title: words.title,
    titleEn: words.titleEn || null,
    question: words.question || null,
    questionEn: words.questionEn || null,
    options: input.options,
    optionsEn: optionsEn?.some(Boolean) ? optionsEn : [],
    rightOption: input.rightOption ?? null,
    steps: words.steps.map(({ title, titleEn }) => ({ title, titleEn: titleEn || null })),
  }
}

/** As a phone shows it to a reader of this language. */
export function previewOfWords(words: WordsValue): PreviewContent {
  return {
    title: textIn(words.title, words.titleEn),
    question: textIn(words.question, words.questionEn),
    options: words.options.map(({ text, textEn }) => textIn(text, textEn)),
    steps: words.steps.map((step) => ({
      title: textIn(step.title, step.titleEn),
      body: textIn(step.body, step.bodyEn),
      toDo: textIn(step.toDo, step.toDoEn),
      notToDo: textIn(step.notToDo, step.notToDoEn),
      picture: step.image?.url ?? null,
    })),
  }
}
