import { oneOf } from '@kewo/web/page'
import { registerCalendars, type RegisterMapping } from '@kewo/domain'
import { Checkbox, Section, Select, TextInput } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import { calendarLabel } from './calendarLabel.ts'
import styles from './Register.module.css'
import { wordsOf } from './mappingForm.ts'

type Props = { mapping: RegisterMapping; onChange: (mapping: RegisterMapping) => void }

/** How the register writes its days, and when a licence has no end. */
export function ExpiryRules({ mapping, onChange }: Props) {
  const { calendar, columns, namesNoExpiry, noEndWords } = mapping
  const hasColumn = (columns.licenceExpiresOn ?? []).length > 0
  return (
    <Section flush title={m.register_expiry()} note={m.register_expiryHint()}>
      <div className={styles.fields}>
        <Select
          label={m.register_calendar()}
          hint={m.register_calendarHint()}
          name="calendar"
          value={calendar}
          options={registerCalendars.map((value) => ({ value, label: calendarLabel(value, true) }))}
          onChange={(event) =>
            onChange({
              ...mapping,
              calendar: oneOf(registerCalendars, event.currentTarget.value) ?? calendar,
            })
          }
        />
        {hasColumn && (
          <TextInput
            label={m.register_noEndWords()}
            hint={m.register_noEndWordsHint()}
            name="noEndWords"
            value={noEndWords.join(', ')}
            onChange={(event) => onChange({ ...mapping, noEndWords: wordsOf(event.currentTarget.value) })}
          />
        )}
      </div>
      {(!hasColumn || namesNoExpiry) && (
        <Checkbox
          label={m.register_namesNoExpiry()}
          hint={m.register_namesNoExpiryHint()}
          name="namesNoExpiry"
          checked={namesNoExpiry}
          onChange={(event) => onChange({ ...mapping, namesNoExpiry: event.currentTarget.checked })}
        />
      )}
    </Section>
  )
}
