import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Checkbox, IconButton, PhonePreview, StepsProgress } from '@kewo/ui'
import { blockContent, type GuidanceBlockContent, GuidanceBlockSheet } from '@kewo/ui/guidance'
import { textIn } from '@kewo/ui/labels'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './Guidance.module.css'

export const BlockContent_block = graphql(`
  fragment BlockContent_block on GuidanceBlock {
    id
    kind
    title
    titleEn
    body
    bodyEn
    toDo
    toDoEn
    notToDo
    notToDoEn
    url
    pictures {
      place
      image {
        id
        url
      }
      marks {
        kind
        tone
        x
        y
        toX
        toY
        words
        wordsEn
        number
      }
    }
  }
`)

export const GuidancePreview_version = graphql(
  `
    fragment GuidancePreview_version on GuidanceVersion {
      id
      title
      titleEn
      intro
      introEn
      question
      questionEn
      options
      optionsEn
      blocks {
        id
        ...BlockContent_block
      }
    }
  `,
  [BlockContent_block],
)

export type PreviewContent = {
  title: string
  intro: string
  blocks: readonly GuidanceBlockContent[]
  question: string
  options: readonly string[]
}

/** A version in the reader's language. */
export function previewOf(of: FragmentOf<typeof GuidancePreview_version>): PreviewContent {
  const version = readFragment(GuidancePreview_version, of)
  return {
    title: textIn(version.title, version.titleEn),
    intro: textIn(version.intro, version.introEn),
    question: textIn(version.question ?? '', version.questionEn),
    options: version.options.map((option, index) => textIn(option, version.optionsEn[index])),
    blocks: version.blocks.map((block) => blockContent(readFragment(BlockContent_block, block))),
  }
}

type Props = {
  content: PreviewContent
  /** The shop through whose eyes it is seen, and whether it is meant at all. */
  seenBy?: { name: string; included: boolean } | null
}

/** Card by card as the phone shows it, the question last; in elder mode too. */
export function GuidancePreview({ content, seenBy = null }: Props) {
  const [wanted, setAt] = useState(0)
  const [elder, setElder] = useState(false)
  const total = content.blocks.length + 1
  const at = Math.min(wanted, total - 1)
  const block = content.blocks[at]
  const place = m.guidance_stepOf({ step: at + 1, total })
  const label = seenBy ? m.guidance_seenBy({ name: seenBy.name }) : content.title || m.guidance_untitled()
  if (seenBy && !seenBy.included)
    return (
      <PhonePreview label={label}>
        <p className={styles.quiet}>{m.guidance_notOnItsPhone()}</p>
      </PhonePreview>
    )
  return (
    <div className={styles.preview}>
      <PhonePreview label={label}>
        <div className={styles.screen} data-elder={elder ? '' : undefined}>
          <StepsProgress current={at + 1} total={total} label={place} />
          {block ? (
            <GuidanceBlockSheet block={block} />
          ) : (
            <>
              <p className={styles.phoneTitle}>{content.question || m.guidance_noQuestion()}</p>
              <ul className={styles.phoneOptions}>
                {content.options.filter(Boolean).map((option) => (
                  <li key={option}>{option}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      </PhonePreview>
      <div className={styles.turn}>
        <IconButton label={m.guidance_previewBack()} disabled={at === 0} onClick={() => setAt(at - 1)}>
          <IconChevronLeft aria-hidden="true" />
        </IconButton>
        <span aria-live="polite">{place}</span>
        <IconButton
          label={m.guidance_previewNext()}
          disabled={at === total - 1}
          onClick={() => setAt(at + 1)}
        >
          <IconChevronRight aria-hidden="true" />
        </IconButton>
      </div>
      <Checkbox
        label={m.guidance_seenElder()}
        checked={elder}
        onChange={(event) => setElder(event.currentTarget.checked)}
      />
    </div>
  )
}
