import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Card, Checkbox, EmptyState, TextArea } from '@kewo/ui'
import { findingKindLabel } from '@kewo/ui/labels'
import { IconChecks } from '@tabler/icons-react'
import { m } from '../paraglide/messages.js'
import { DueDay } from '@kewo/web/promises'
import type { TabProps } from './tabProps.ts'
import styles from './Traces.module.css'

export const TasksTab_visit = graphql(`
  fragment TasksTab_visit on Visit {
    leftOpen {
      kind
      subjectId
      text
      dueOn
      staffName
      findingKind
    }
  }
`)

/** What earlier visits left open: each wants an answer, done or how it stands. */
export function TasksTab({
  visit,
  written: { followUps },
  change,
}: TabProps & { visit: FragmentOf<typeof TasksTab_visit> }) {
  const { leftOpen } = readFragment(TasksTab_visit, visit)
  if (leftOpen.length === 0)
    return (
      <EmptyState icon={<IconChecks />} title={m.traces_noTasksTitle()}>
        {m.traces_noTasksWords()}
      </EmptyState>
    )
  return leftOpen.map(({ kind, subjectId, text, dueOn, staffName, findingKind }) => {
    const answer = followUps.find((each) => each.subjectId === subjectId) ?? {
      kind,
      subjectId,
      settled: false,
      words: '',
    }
    const set = (part: { settled?: boolean; words?: string }) =>
      change({
        followUps: [...followUps.filter((each) => each.subjectId !== subjectId), { ...answer, ...part }],
      })
    return (
      <Card key={subjectId} className={styles.fields}>
        <div>
          <p className={styles.task}>{text}</p>
          <p className={styles.quiet}>
            {findingKind && m.traces_taskFinding({ kind: findingKindLabel(findingKind) })}
            {staffName && m.traces_promiseOf({ name: staffName })}
            {dueOn && (
              <>
                {' · '}
                <DueDay value={dueOn} />
              </>
            )}
          </p>
        </div>
        <Checkbox
          label={m.traces_taskSettled()}
          checked={answer.settled}
          onChange={(event) => set({ settled: event.currentTarget.checked })}
        />
        <TextArea
          label={m.traces_taskWords()}
          rows={1}
          value={answer.words}
          onChange={(event) => set({ words: event.currentTarget.value })}
        />
      </Card>
    )
  })
}
