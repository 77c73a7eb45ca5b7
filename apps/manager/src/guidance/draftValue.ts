import { idempotencyKey } from '@kewo/web/act'
import {
  everyShop,
  type GuidanceBlockKind,
  type GuidanceKind,
  type GuidanceVersion,
  type Mark,
  numbered,
  type PicturePlace,
  placesOf,
} from '@kewo/domain'
import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import { blockContent } from '@kewo/ui/guidance'
import { textIn } from '@kewo/ui/labels'
import { type AudienceValue, AudienceValue_audience, audienceValue } from '../audiences/audienceValue.ts'
import { BlockContent_block, type PreviewContent } from './GuidancePreview.tsx'

/** A picture as the form holds it, with what is drawn over it. */
export type PictureValue = { id: string; url: string; marks: Mark[] }

/** A block as the form holds it; empty texts are empty, not null. */
export type BlockValue = {
  /** Made on this device, to tell blocks apart while they move. */
  key: string
  kind: GuidanceBlockKind
  title: string
  titleEn: string
  body: string
  bodyEn: string
  toDo: string
  toDoEn: string
  notToDo: string
  notToDoEn: string
  url: string
  pictures: Partial<Record<PicturePlace, PictureValue>>
}

export type OptionValue = { key: string; text: string; textEn: string }

/** What a version will say. */
export type WordsValue = {
  title: string
  titleEn: string
  intro: string
  introEn: string
  blocks: BlockValue[]
  question: string
  questionEn: string
  options: OptionValue[]
  /** Key of the right option. */
  right: string | null
}

/** For whom, until when. */
export type AimValue = { kind: GuidanceKind; audience: AudienceValue; validUntil: string }

export const emptyBlock = (kind: GuidanceBlockKind): BlockValue => ({
  key: idempotencyKey(),
  kind,
  ...{ title: '', titleEn: '', body: '', bodyEn: '', toDo: '', toDoEn: '', notToDo: '', notToDoEn: '' },
  url: '',
  pictures: {},
})

export const emptyOption = (): OptionValue => ({ key: idempotencyKey(), text: '', textEn: '' })

export const DraftValue_version = graphql(
  `
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
      blocks {
        id
        ...BlockContent_block
      }
    }
  `,
  [BlockContent_block],
)

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
  const blocks = (version?.blocks ?? []).map((block) => blockValue(readFragment(BlockContent_block, block)))
  return {
    title: version?.title ?? '',
    titleEn: version?.titleEn ?? '',
    intro: version?.intro ?? '',
    introEn: version?.introEn ?? '',
    blocks: blocks.length > 0 ? blocks : [emptyBlock('STEP')],
    question: version?.question ?? '',
    questionEn: version?.questionEn ?? '',
    options: options.length > 1 ? options : [emptyOption(), emptyOption()],
    right: options[version?.rightOption ?? -1]?.key ?? null,
  }
}

function blockValue({
  id: _id,
  kind,
  url,
  pictures,
  ...texts
}: ResultOf<typeof BlockContent_block>): BlockValue {
  const places = pictures.flatMap(({ place, image, marks }) =>
    image
      ? [[place, { id: image.id, url: image.url, marks: marks.map(({ number: _number, ...mark }) => mark) }]]
      : [],
  )
  return {
    ...emptyBlock(kind),
    title: texts.title,
    titleEn: texts.titleEn ?? '',
    body: texts.body,
    bodyEn: texts.bodyEn ?? '',
    toDo: texts.toDo ?? '',
    toDoEn: texts.toDoEn ?? '',
    notToDo: texts.notToDo ?? '',
    notToDoEn: texts.notToDoEn ?? '',
    url: url ?? '',
    pictures: Object.fromEntries(places),
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
  const { options, right, blocks, ...texts } = words
  const rightOption = options.findIndex(({ key }) => key === right)
  return {
    ...texts,
    blocks: blocks.map(({ key: _key, ...block }) => ({
      ...block,
      pictures: picturesOf(block).map(({ place, id, marks }) => ({ place, imageId: id, marks })),
    })),
    options: options.map(({ text }) => text),
    optionsEn: options.map(({ textEn }) => textEn),
    rightOption: rightOption < 0 ? null : rightOption,
  }
}

/** The pictures that a block of its kind has, in their order. */
export const picturesOf = ({ kind, pictures }: Pick<BlockValue, 'kind' | 'pictures'>) =>
  placesOf[kind].flatMap((place) => {
    const picture = pictures[place]
    return picture ? [{ place, ...picture }] : []
  })

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
    blocks: words.blocks.map((block) => ({
      kind: block.kind,
      title: block.title,
      titleEn: block.titleEn || null,
      body: block.body,
      toDo: block.toDo || null,
      notToDo: block.notToDo || null,
      url: block.url || null,
      pictures: picturesOf(block),
    })),
  }
}

/** As a phone shows it to a reader of this language. */
export function previewOfWords(words: WordsValue): PreviewContent {
  return {
    title: textIn(words.title, words.titleEn),
    intro: textIn(words.intro, words.introEn),
    question: textIn(words.question, words.questionEn),
    options: words.options.map(({ text, textEn }) => textIn(text, textEn)),
    blocks: words.blocks.map((block) => blockContent({ ...block, pictures: previewPictures(block) })),
  }
}

const previewPictures = (block: BlockValue) =>
  picturesOf(block).map(({ place, url, marks }) => ({ place, image: { url }, marks: numbered(marks) }))
