import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, Card, Dialog, Skeleton } from '@kewo/ui'
import { blockContent } from '@kewo/ui/guidance'
import { textIn } from '@kewo/ui/labels'
import { lazy, Suspense, useState } from 'react'
import { m } from '../paraglide/messages.js'
import { BlockScreen_block } from './BlockScreen.tsx'
import styles from './Guidance.module.css'

const GuidanceDifference = lazy(() => import('@kewo/ui/guidanceDifference'))

export const WhatChanged_version = graphql(
  `
    fragment WhatChanged_version on GuidanceVersion {
      id
      number
      title
      titleEn
      intro
      introEn
      question
      questionEn
      blocks {
        id
        ...BlockScreen_block
      }
    }
  `,
  [BlockScreen_block],
)

type Version = FragmentOf<typeof WhatChanged_version>

/** For who has read an earlier version: only what is different now. */
export function WhatChanged({ before, after }: { before: Version; after: Version }) {
  const [open, setOpen] = useState(false)
  return (
    <Card tone="jade" className={styles.changed}>
      <p>{m.guidance_readEarlier()}</p>
      <Button onClick={() => setOpen(true)}>{m.guidance_whatChanged()}</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={m.guidance_whatChanged()}
        closeLabel={m.guidance_closeChanges()}
      >
        <Suspense fallback={<Skeleton height="200px" />}>
          <GuidanceDifference before={contentOf(before)} after={contentOf(after)} />
        </Suspense>
      </Dialog>
    </Card>
  )
}

function contentOf(of: Version) {
  const version = readFragment(WhatChanged_version, of)
  return {
    title: textIn(version.title, version.titleEn),
    intro: textIn(version.intro, version.introEn),
    question: textIn(version.question ?? '', version.questionEn),
    blocks: version.blocks.map((block) => blockContent(readFragment(BlockScreen_block, block))),
  }
}
