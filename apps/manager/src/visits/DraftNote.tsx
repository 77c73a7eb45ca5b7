import { BothVersions, type EditWords } from '@kewo/web/edit'
import { DateTime } from '@kewo/ui'
import { IconCloudCheck, IconCloudUpload, IconDeviceMobile } from '@tabler/icons-react'
import { m } from '../paraglide/messages.js'
import { correctionWords } from '../traces/Changes.tsx'
import type { Written } from '../traces/written.ts'
import type { useVisitDraft } from './useVisitDraft.ts'
import styles from './Visits.module.css'

type Props = {
  draft: Pick<
    ReturnType<typeof useVisitDraft>,
    'state' | 'savedAt' | 'problem' | 'written' | 'theirs' | 'keepMine' | 'takeTheirs'
  >
}

/** Where what was written lies: on the server, or on this device only. */
export function DraftNote({ draft }: Props) {
  const { state, savedAt, problem, written, theirs, keepMine, takeTheirs } = draft
  if (state === 'conflict')
    return (
      <div className={styles.conflict}>
        <BothVersions
          title={m.visits_conflict()}
          mine={written}
          theirs={theirs.written}
          fields={draftWords()}
          onMine={() => void keepMine()}
          onTheirs={() => void takeTheirs()}
        />
      </div>
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

/** A draft makes promises, too; its signature stays on the device that it was given on. */
function draftWords(): Partial<EditWords<Written>> {
  const { signature: _signature, ...words } = correctionWords()
  return {
    ...words,
    promises: {
      label: m.visits_promisesMade(),
      words: (promises) =>
        promises.map(({ text, dueOn }) => [text, dueOn].filter(Boolean).join(' · ')).join('\n'),
    },
  }
}
