import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import { localDayOf } from '@kewo/domain'
import { Card, DateTime, PageHeader, StepsProgress, useDateSetting } from '@kewo/ui'
import { guidanceKindLabel, textIn } from '@kewo/ui/labels'
import { Link, Navigate } from '@tanstack/react-router'
import { failureNotFound } from '@kewo/web/failure'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { BlockScreen, BlockScreen_block } from './BlockScreen.tsx'
import styles from './Guidance.module.css'
import { GuidanceQuestion, GuidanceQuestion_version } from './GuidanceQuestion.tsx'
import { StepLink } from './StepLink.tsx'
import { useFarthestStep } from './useFarthestStep.ts'
import { Receipt_version, useReceipt } from './useReceipt.ts'
import { WhatChanged, WhatChanged_version } from './WhatChanged.tsx'

export const GuidanceReading_guidance = graphql(
  `
    fragment GuidanceReading_guidance on Guidance {
      id
      kind
      publishedAt
      validUntil
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
          ...BlockScreen_block
        }
        ...Receipt_version
        ...GuidanceQuestion_version
        ...WhatChanged_version
      }
      readBefore {
        id
        ...WhatChanged_version
      }
    }
  `,
  [BlockScreen_block, Receipt_version, GuidanceQuestion_version, WhatChanged_version],
)

type Guidance = ResultOf<typeof GuidanceReading_guidance>

/** Card after card, then the question; the bars say how far it is. `at` counts from 1. */
export function GuidanceReading(props: {
  guidance: FragmentOf<typeof GuidanceReading_guidance>
  at: number
  /** The card was looked up: it shows whatever was seen before it. Never the question. */
  found: boolean
  /** Who will see what the shop sends: its customer manager; null while nobody is. */
  manager: string | null
}) {
  const guidance = readFragment(GuidanceReading_guidance, props.guidance)
  const { version } = guidance
  if (!version) throw failureNotFound
  const total = version.blocks.length + 1
  const farthest = useFarthestStep(version, { at: props.at, total })
  const isShown = props.at <= farthest || (props.found && props.at < total)
  return isShown ? (
    <StepOrQuestion
      guidance={guidance}
      version={version}
      at={props.at}
      total={total}
      manager={props.manager}
    />
  ) : (
    <Navigate
      to={paths.guidance}
      params={{ guidanceId: guidance.id }}
      search={{ step: farthest > 1 ? farthest : undefined }}
      replace
    />
  )
}

type PartProps = {
  guidance: Guidance
  version: NonNullable<Guidance['version']>
  at: number
  total: number
  manager: string | null
}

function StepOrQuestion({ guidance, version, at, total, manager }: PartProps) {
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
      <RunOut validUntil={guidance.validUntil} />
      {at === 1 && !receipt.understood && guidance.readBefore && (
        <WhatChanged before={guidance.readBefore} after={version} />
      )}
      {block ? (
        <BlockScreen
          key={block.id}
          guidanceId={guidance.id}
          at={at}
          manager={manager}
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

/** Its last day passes while it lies open: it is in no list any more, and what the shop has done with it is kept. */
function RunOut({ validUntil }: { validUntil: string | null }) {
  const { now, timeZone } = useDateSetting()
  const isOver = validUntil !== null && validUntil < localDayOf(now, timeZone)
  return <div aria-live="polite">{isOver && <Card tone="amber">{m.guidance_runOut()}</Card>}</div>
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
