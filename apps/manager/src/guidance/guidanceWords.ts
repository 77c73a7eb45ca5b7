import type { EditWords } from '@kewo/web/edit'
import { m } from '../paraglide/messages.js'
import type { OptionValue, StepValue, WordsValue } from './draftValue.ts'

const lines = (texts: readonly string[]): string => texts.filter(Boolean).join('\n')

const stepsIn = (steps: readonly StepValue[]): string =>
  steps
    .map(({ key: _key, image: _image, ...texts }, index) =>
      lines([m.guidance_step({ number: index + 1 }), ...Object.values(texts)]),
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
    steps: { label: m.guidance_steps(), words: stepsIn },
    question: { label: question },
    questionEn: { label: inEnglish(question) },
    options: { label: m.guidance_options(), words: optionsIn },
  }
}
