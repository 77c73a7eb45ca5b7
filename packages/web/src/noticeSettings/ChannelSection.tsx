import type { Channel } from '@kewo/domain'
import { Card, Checkbox, Section, Segmented } from '@kewo/ui'
import type { ReactNode } from 'react'
import { subjectWords } from '../notifications/subjectWords.ts'
import { m } from '../paraglide/messages.js'
import { type ChannelChoice, type Subject, toggled } from './choices.ts'
import { channelWords, paceChoices } from './choiceWords.tsx'
import styles from './NoticeSettings.module.css'

type Props = {
  channel: Channel
  /** All that one is ever told of here. */
  subjects: readonly Subject[]
  /** Null: this company has not set the channel up. */
  choice: ChannelChoice | null
  onChange: (choice: ChannelChoice) => void
  /** Where it goes. */
  children: ReactNode
}

/** One way out of the app: where it goes, how often, and of what it tells. */
export function ChannelSection({ channel, subjects, choice, onChange, children }: Props) {
  if (!choice) return null
  const name = channelWords(channel)
  return (
    <Section title={name} flush>
      <Card className={styles.channel}>
        {children}
        <Segmented
          legend={m.noticeSettings_pace()}
          name={`pace-${channel}`}
          choices={paceChoices()}
          value={choice.pace}
          onChange={(pace) => onChange({ ...choice, pace })}
        />
        <fieldset className={styles.subjects}>
          <legend>{m.noticeSettings_about({ channel: name })}</legend>
          {subjects.map((subject) => (
            <Checkbox
              key={subject}
              label={subjectWords[subject]()}
              checked={choice.subjects.includes(subject)}
              onChange={() => onChange(toggled(choice, subjects, subject))}
            />
          ))}
        </fieldset>
      </Card>
    </Section>
  )
}
