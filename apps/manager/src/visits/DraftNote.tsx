import { Button, ButtonRow, Card, DateTime } from '@kewo/ui'
import { IconCloudCheck, IconCloudUpload, IconDeviceMobile } from '@tabler/icons-react'
import { m } from '../paraglide/messages.js'
import type { useVisitDraft } from './useVisitDraft.ts'
import styles from './Visits.module.css'

type Props = {
  draft: Pick<ReturnType<typeof useVisitDraft>, 'state' | 'savedAt' | 'problem' | 'keepMine' | 'takeTheirs'>
}

/** Where what was written lies: on the server, or on this device only. */
export function DraftNote({ draft: { state, savedAt, problem, keepMine, takeTheirs } }: Props) {
  if (state === 'conflict')
    return (
      <Card tone="amber" role="alert" className={styles.conflict}>
        <p>{m.visits_conflict()}</p>
        <ButtonRow>
          <Button onClick={() => void takeTheirs()}>{m.visits_takeTheirs()}</Button>
          <Button variant="primary" onClick={() => void keepMine()}>
            {m.visits_keepMine()}
          </Button>
        </ButtonRow>
      </Card>
    )
  const onPhone = state === 'here'
  return (
    <p role="status" className={styles.draftNote} data-waiting={onPhone ? '' : undefined}>
      {onPhone ? (
        <IconDeviceMobile aria-hidden="true" />
      ) : state === 'saved' ? (
        <IconCloudCheck aria-hidden="true" />
      ) : (
        <IconCloudUpload aria-hidden="true" />
      )}
      <span>
        {problem?.message ??
          (onPhone ? (
            m.visits_onPhone()
          ) : state === 'saved' ? (
            savedAt ? (
              <>
                {m.visits_savedAt()} <DateTime value={savedAt} form="time" />
              </>
            ) : (
              m.visits_savedAsYouWrite()
            )
          ) : (
            m.visits_saving()
          ))}
      </span>
    </p>
  )
}
