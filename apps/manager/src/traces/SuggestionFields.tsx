import { Button, Card, TextArea, TextInput } from '@kewo/ui'
import { DateInput } from '@kewo/ui/dateInput'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { m } from '../paraglide/messages.js'
import { withoutPart, withPart } from './tabProps.ts'
import styles from './Traces.module.css'
import { emptySuggestion, type WrittenSuggestion } from './written.ts'

type Props = { suggestions: WrittenSuggestion[]; onChange: (suggestions: WrittenSuggestion[]) => void }

/** Suggestions, each with for whom, by when, and what the shop gains by it. */
export function SuggestionFields({ suggestions, onChange }: Props) {
  return (
    <Card className={styles.fields}>
      {suggestions.map((suggestion, index) => {
        const set = (part: Partial<WrittenSuggestion>) => onChange(withPart(suggestions, index, part))
        return (
          // Rows have no name of their own; their place is what they are known by.
          <div key={index} className={styles.suggestion}>
            <TextArea
              label={
                suggestions.length > 1
                  ? m.traces_suggestionNumber({ number: index + 1 })
                  : m.traces_suggestion()
              }
              placeholder={m.traces_suggestionHint()}
              rows={2}
              value={suggestion.what}
              onChange={(event) => set({ what: event.currentTarget.value })}
            />
            <div className={styles.pair}>
              <TextInput
                label={m.traces_forWhom()}
                placeholder={m.traces_forWhomHint()}
                value={suggestion.forWhom}
                onChange={(event) => set({ forWhom: event.currentTarget.value })}
              />
              <DateInput
                label={m.traces_byWhen()}
                value={suggestion.byWhen}
                onChange={(day) => set({ byWhen: day })}
              />
            </div>
            <TextInput
              label={m.traces_gain()}
              placeholder={m.traces_gainHint()}
              value={suggestion.gain}
              onChange={(event) => set({ gain: event.currentTarget.value })}
            />
            {suggestions.length > 1 && (
              <Button
                variant="quiet"
                icon={<IconTrash aria-hidden="true" />}
                onClick={() => onChange(withoutPart(suggestions, index))}
              >
                {m.traces_remove()}
              </Button>
            )}
          </div>
        )
      })}
      <Button
        icon={<IconPlus aria-hidden="true" />}
        onClick={() => onChange([...suggestions, emptySuggestion])}
      >
        {m.traces_addSuggestion()}
      </Button>
    </Card>
  )
}
