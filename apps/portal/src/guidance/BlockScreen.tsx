import { checkPointsOf } from '@kewo/domain'
import { useArrival } from '@kewo/web/page'
import { useWindowTitle } from '@kewo/web/frame'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { BottomBar, Button, buttonClass } from '@kewo/ui'
import { blockContent, GuidanceBlockSheet } from '@kewo/ui/guidance'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import styles from './Guidance.module.css'
import { SelfCheckScreen } from './SelfCheckScreen.tsx'
import { SentCheck, SentCheck_block } from './SentCheck.tsx'
import { StepLink } from './StepLink.tsx'
import { TakePhoto } from './TakePhoto.tsx'
import { useAskAbout } from '../helpRequests/useAskAbout.ts'
import { useSelfCheck } from './useSelfCheck.ts'

export const BlockScreen_block = graphql(
  `
    fragment BlockScreen_block on GuidanceBlock {
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
          url(size: LARGE)
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
      ...SentCheck_block
    }
  `,
  [SentCheck_block],
)

type Props = {
  guidanceId: string
  block: FragmentOf<typeof BlockScreen_block>
  /** Which card it is, from 1. */
  at: number
  /** Of the guidance. */
  title: string
  intro: string
  isLast: boolean
  manager: string | null
}

/** One card, one thought; with a photo of one's own beside its picture, where it has one. */
export function BlockScreen({ guidanceId, at, title, intro, isLast, manager, ...props }: Props) {
  const block = readFragment(BlockScreen_block, props.block)
  const content = blockContent(block)
  const heading = useArrival<HTMLHeadingElement>(content.title)
  useWindowTitle(`${content.title} · ${title}`)
  const askAbout = useAskAbout('DISPLAY')
  const ask = () => askAbout(m.guidance_askStep({ title, step: at }), block.id)
  const check = useSelfCheck(block.id, checkPointsOf(block), title)
  const reference = content.pictures.MAIN
  const top = (
    <h1 ref={heading} tabIndex={-1}>
      {content.title}
    </h1>
  )
  const next = isLast ? m.guidance_toQuestion() : m.guidance_next()
  if (reference && check.photo)
    return (
      <SelfCheckScreen
        {...{ guidanceId, at, reference, check, manager, next, onUnclear: ask }}
        heading={top}
      />
    )
  return (
    <>
      <div className={styles.step}>
        {intro && <p className={styles.intro}>{intro}</p>}
        <GuidanceBlockSheet
          block={content}
          heading={top}
          renderLink={(path, parts) => <Link to={path} {...parts} />}
        />
        {reference && (
          <>
            <SentCheck block={block} />
            <TakePhoto
              label={m.guidance_compare()}
              hint={manager ? m.guidance_compareWords({ name: manager }) : m.guidance_compareAlone()}
              onTake={check.take}
            />
          </>
        )}
      </div>
      <BottomBar>
        <Button size="large" onClick={ask}>
          {m.guidance_unclear()}
        </Button>
        <StepLink
          id={guidanceId}
          step={at + 1}
          className={buttonClass({ variant: 'primary', size: 'large' })}
        >
          {next}
        </StepLink>
      </BottomBar>
    </>
  )
}
