import { ActProblem, Refused, useAct } from '@kewo/web/act'
import { graphql } from '@kewo/schema/client'
import { Button, ConfirmDialog, durationWords, showToast, useDateSetting } from '@kewo/ui'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import type { About, Targets } from './targets.ts'

const SetServiceLevel = graphql(
  `
    mutation SetServiceLevel(
      $category: HelpRequestCategory!
      $urgency: Urgency!
      $expected: Edition!
      $firstResponseMinutes: Int!
      $resolutionMinutes: Int!
    ) {
      setServiceLevel(
        category: $category
        urgency: $urgency
        expected: $expected
        firstResponseMinutes: $firstResponseMinutes
        resolutionMinutes: $resolutionMinutes
      ) {
        __typename
        ... on ServiceLevel {
          id
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

type Props = {
  about: About
  targets: Targets
  current: Targets
  /** The edition to save over. */
  expected: string
  possible: boolean
  onSet: () => void
  /** Refused: perhaps somebody else was quicker, and what stands now is to be seen. */
  onRefused: () => void
}

/** The targets that were tried become those that hold, for requests to come. */
export function SetTargets({ about, targets, current, expected, possible, onSet, onRefused }: Props) {
  const { locale } = useDateSetting()
  const [asking, setAsking] = useState(false)
  const set = useAct(SetServiceLevel, {
    onRefused: () => {
      setAsking(false)
      onRefused()
    },
  })
  const same =
    targets.firstResponseMinutes === current.firstResponseMinutes &&
    targets.resolutionMinutes === current.resolutionMinutes
  if (!possible || same) return <ActProblem act={set} />

  async function save() {
    if (!(await set.send({ ...about, ...targets, expected }))) return
    setAsking(false)
    onSet()
    showToast({ words: m.serviceLevels_setToast() })
  }

  return (
    <div>
      <ActProblem act={set} />
      <Button variant="primary" onClick={() => setAsking(true)}>
        {m.serviceLevels_set()}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        closeLabel={m.list_close()}
        title={m.serviceLevels_setTitle()}
        consequence={m.serviceLevels_setWords({
          first: durationWords(targets.firstResponseMinutes, locale),
          whole: durationWords(targets.resolutionMinutes, locale),
        })}
        confirmLabel={m.serviceLevels_set()}
        cancelLabel={m.serviceLevels_notYet()}
        busy={set.busy}
        onConfirm={() => void save()}
      />
    </div>
  )
}
