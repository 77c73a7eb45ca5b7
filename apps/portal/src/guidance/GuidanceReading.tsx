import { useArrival } from '@kewo/web/page'
import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import { BottomBar, Button, buttonClass, DateTime, List, ListRow, PageHeader, StepsProgress } from '@kewo/ui'
import { blockContent, GuidanceBlockSheet } from '@kewo/ui/guidance'
import { guidanceKindLabel, textIn } from '@kewo/ui/labels'
import { IconCamera } from '@tabler/icons-react'
import { Link, Navigate } from '@tanstack/react-router'
import { failureNotFound } from '@kewo/web/failure'
import { useWindowTitle } from '@kewo/web/frame'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Guidance.module.css'
import { GuidanceQuestion, GuidanceQuestion_version } from './GuidanceQuestion.tsx'
import { useAskAbout } from '../helpRequests/useAskAbout.ts'
import { useFarthestStep } from './useFarthestStep.ts'
import { Receipt_version, useReceipt } from './useReceipt.ts'

export const GuidanceReading_guidance = graphql(
  `
    fragment GuidanceReading_guidance on Guidance {
      id
      kind
      publishedAt
      author {
        id
        name
      }
      version {
        id
        title
        titleEn
        intro
        introEn
        blocks {
          id
          position
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
        }
        ...Receipt_version
        ...GuidanceQuestion_version
      }
    }
  `,
  [Receipt_version, GuidanceQuestion_version],
)

type Guidance = ResultOf<typeof GuidanceReading_guidance>
type Block = NonNullable<Guidance['version']>['blocks'][number]

/** Card after card, then the question; the bars say how far it is. `at` counts from 1. */
export function GuidanceReading(props: {
  guidance: FragmentOf<typeof GuidanceReading_guidance>
  at: number
}) {
  const guidance = readFragment(GuidanceReading_guidance, props.guidance)
  const { version } = guidance
  if (!version) throw failureNotFound
  const total = version.blocks.length + 1
  const farthest = useFarthestStep(version, { at: props.at, total })
  return props.at > farthest ? (
    <Navigate
      to={paths.guidance}
      params={{ guidanceId: guidance.id }}
      search={{ step: farthest > 1 ? farthest : undefined }}
      replace
    />
  ) : (
    <StepOrQuestion guidance={guidance} version={version} at={props.at} total={total} />
  )
}

type PartProps = { guidance: Guidance; version: NonNullable<Guidance['version']>; at: number; total: number }

function StepOrQuestion({ guidance, version, at, total }: PartProps) {
  const block = version.blocks[at - 1]
  const title = textIn(version.title, version.titleEn)
  const receipt = useReceipt(version, title, !block)
  return (
    <div className={styles.reading}>
      <PageHeader
        quiet
        title={title}
        overline={<Overline guidance={guidance} />}
        backLabel={at > 1 ? m.guidance_stepBack() : m.guidance_back()}
        renderBack={(parts) =>
          at > 1 ? (
            <StepLink id={guidance.id} step={at - 1} {...parts} />
          ) : (
            <Link to={paths.guidances} {...parts} />
          )
        }
        right={`${at} / ${total}`}
      />
      <div className={styles.bars}>
        <StepsProgress current={at} total={total} label={m.guidance_stepOf({ step: at, total })} />
      </div>
      {block ? (
        <BlockScreen
          key={block.id}
          guidance={guidance}
          block={block}
          title={title}
          intro={at === 1 ? textIn(version.intro, version.introEn) : ''}
          isLast={at === version.blocks.length}
        />
      ) : (
        <GuidanceQuestion version={version} receipt={receipt} />
      )}
    </div>
  )
}

function Overline({ guidance: { kind, author, publishedAt } }: { guidance: Guidance }) {
  return (
    <>
      {guidanceKindLabel(kind)} · {author.name}
      {publishedAt && (
        <>
          {' · '}
          <DateTime value={publishedAt} form="day" />
        </>
      )}
    </>
  )
}

type LinkParts = Omit<Parameters<typeof Link>[0], 'to' | 'params' | 'search'>

function StepLink({ id, step, ...parts }: LinkParts & { id: string; step: number }) {
  return (
    <Link
      to={paths.guidance}
      params={{ guidanceId: id }}
      search={{ step: step > 1 ? step : undefined }}
      {...parts}
    />
  )
}

type ScreenProps = { guidance: Guidance; block: Block; title: string; intro: string; isLast: boolean }

function BlockScreen({ guidance: { id, author }, block, title, intro, isLast }: ScreenProps) {
  const content = blockContent(block)
  const heading = useArrival<HTMLHeadingElement>(content.title)
  useWindowTitle(`${content.title} · ${title}`)
  const ask = useAskAbout('DISPLAY')
  return (
    <>
      <div className={styles.step}>
        {intro && <p className={styles.intro}>{intro}</p>}
        <GuidanceBlockSheet
          block={content}
          heading={
            <h1 ref={heading} tabIndex={-1}>
              {content.title}
            </h1>
          }
          renderLink={(path, parts) => <Link to={path} {...parts} />}
        />
        {content.pictures.MAIN && (
          <List>
            <ListRow
              leading={<IconCamera aria-hidden="true" color="var(--jade)" />}
              title={m.guidance_compare()}
              sub={m.guidance_compareWords({ name: author.name })}
              onPress={() => ask(m.guidance_askCompare({ title }))}
            />
          </List>
        )}
      </div>
      <BottomBar>
        <Button size="large" onClick={() => ask(m.guidance_askStep({ title, step: block.position }))}>
          {m.guidance_unclear()}
        </Button>
        <StepLink
          id={id}
          step={block.position + 1}
          className={buttonClass({ variant: 'primary', size: 'large' })}
        >
          {isLast ? m.guidance_toQuestion() : m.guidance_next()}
        </StepLink>
      </BottomBar>
    </>
  )
}
