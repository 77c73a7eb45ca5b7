import { Card, minuteOfDay, Section, Switch } from '@kewo/ui'
import { TimeInput } from '@kewo/ui/dateInput'
import { m } from '../paraglide/messages.js'
import { reader } from '../site/site.ts'
import type { Choices } from './choices.ts'
import { minuteIn } from './minuteIn.ts'
import styles from './NoticeSettings.module.css'

type Props = {
  quiet: Choices['quiet']
  problem: string | undefined
  onChange: (quiet: Choices['quiet']) => void
}

const usual = { from: 22 * 60, to: 7 * 60 }

/** Staff choose their own; shops have the night, and are told so. */
export function QuietHours({ quiet, problem, onChange }: Props) {
  if (reader === 'shop')
    return (
      <Section title={m.noticeSettings_quiet()} flush>
        <Card>{m.noticeSettings_quietOfShops()}</Card>
      </Section>
    )
  const time = (name: 'from' | 'to', label: string, error?: string) => (
    <TimeInput
      label={label}
      error={error}
      value={minuteOfDay((quiet ?? usual)[name])}
      onChange={(typed) => {
        const minute = minuteIn(typed)
        if (minute !== null) onChange({ ...(quiet ?? usual), [name]: minute })
      }}
    />
  )
  return (
    <Section title={m.noticeSettings_quiet()} flush>
      <Card className={styles.channel}>
        <Switch
          label={m.noticeSettings_quietOn()}
          hint={m.noticeSettings_quietHint()}
          checked={quiet !== null}
          onChange={() => onChange(quiet ? null : usual)}
        />
        {quiet && (
          <div className={styles.times}>
            {time('from', m.noticeSettings_quietFrom())}
            {time('to', m.noticeSettings_quietTo(), problem)}
          </div>
        )}
      </Card>
    </Section>
  )
}
