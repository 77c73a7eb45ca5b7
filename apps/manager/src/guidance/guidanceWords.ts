import type { EditWords } from '@kewo/web/edit'
import { m } from '../paraglide/messages.js'
import { guidanceBlockKindLabel } from '@kewo/ui/labels'
import { type BlockValue, type OptionValue, picturesOf, type WordsValue } from './draftValue.ts'

const lines = (texts: readonly string[]): string => texts.filter(Boolean).join('\n')

const blocksIn = (blocks: readonly BlockValue[]): string =>
  blocks
    .map(({ key: _key, kind, url, pictures, ...texts }, index) =>
      lines([
        m.guidance_block({ number: index + 1, kind: guidanceBlockKindLabel(kind) }),
        ...Object.values(texts),
        url,
        ...picturesOf({ kind, pictures }).map(({ marks }) =>
          m.guidance_pictureMarks({ count: marks.length }),
        ),
        ...picturesOf({ kind, pictures }).flatMap(({ marks }) => marks.map(({ words }) => words)),
      ]),
    )
    .join('\n\n')

const optionsIn = (options: readonly OptionValue[]): string =>
  lines(options.flatMap(({ text, textEn }) => [text, textEn]))

const inEnglish = (label: string) => m.guidance_inEnglish({ label })

/** How each part of what a guidance says is called, and told in words. */
export function guidanceWords(): Omit<EditWords<WordsValue>, 'right'> {
  const [title, intro, question] = [m.guidance_titleColumn(), m.guidance_intro(), m.guidance_questionWords()]
  return {
    title: { label: title },
    titleEn: { label: inEnglish(title) },
    intro: { label: intro },
    introEn: { label: inEnglish(intro) },
    blocks: { label: m.guidance_steps(), words: blocksIn },
    question: { label: question },
    questionEn: { label: inEnglish(question) },
    options: { label: m.guidance_options(), words: optionsIn },
  }
}
