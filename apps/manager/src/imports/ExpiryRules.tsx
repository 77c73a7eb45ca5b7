import { oneOf } from '@kewo/client'
import { registerCalendars, type RegisterMapping } from '@kewo/domain'
import { Checkbox, Section, Select, TextInput } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import { calendarLabel } from './calendarLabel.ts'
import styles from './Imports.module.css'
import { wordsOf } from './mappingForm.ts'

type Props = { mapping: RegisterMapping; onChange: (mapping: RegisterMapping) => void }

/** How the register writes its days, and when a licence has no end. */
export function ExpiryRules({ mapping, onChange }: Props) {
  const { calendar, columns, namesNoExpiry, noEndWords } = mapping
  const hasColumn = (columns.licenceExpiresOn ?? []).length > 0
  return (
    <Section flush title={m.imports_expiry()} note={m.imports_expiryHint()}>
      <div className={styles.fields}>
        <Select
          label={m.imports_calendar()}
          hint={m.imports_calendarHint()}
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
            label={m.imports_noEndWords()}
            hint={m.imports_noEndWordsHint()}
            name="noEndWords"
            value={noEndWords.join(', ')}
            onChange={(event) => onChange({ ...mapping, noEndWords: wordsOf(event.currentTarget.value) })}
          />
        )}
      </div>
      {(!hasColumn || namesNoExpiry) && (
        <Checkbox
          label={m.imports_namesNoExpiry()}
          hint={m.imports_namesNoExpiryHint()}
          name="namesNoExpiry"
          checked={namesNoExpiry}
          onChange={(event) => onChange({ ...mapping, namesNoExpiry: event.currentTarget.checked })}
        />
      )}
    </Section>
  )
}
