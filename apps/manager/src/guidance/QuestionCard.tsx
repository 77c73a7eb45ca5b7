import { fewestOptions, mostOptions } from '@kewo/domain'
import { Button, Card, IconButton } from '@kewo/ui'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useId } from 'react'
import { m } from '../paraglide/messages.js'
import { emptyOption, type WordsValue } from './draftValue.ts'
import type { Faults } from './faults.ts'
import styles from './Guidance.module.css'
import { TwoTexts } from './TwoTexts.tsx'

type Props = { words: WordsValue; onChange: (over: Partial<WordsValue>) => void; faults: Faults }

/** The question whose right answer means understood. */
export function QuestionCard({ words, onChange, faults }: Props) {
  const name = useId()
  const { options, right } = words
  return (
    <Card padding="roomy" className={styles.fields}>
      <h2>{m.guidance_question()}</h2>
      <p className={styles.quiet}>{m.guidance_questionHint()}</p>
      <TwoTexts
        label={m.guidance_questionWords()}
        value={words.question}
        valueEn={words.questionEn}
        onChange={(question) => onChange({ question })}
        onChangeEn={(questionEn) => onChange({ questionEn })}
        error={faults.get('question')}
        errorEn={faults.get('questionEn')}
      />
      <fieldset className={styles.options}>
        <legend className={styles.label}>{m.guidance_options()}</legend>
        {options.map((option, index) => (
          <div key={option.key} className={styles.option}>
            <label className={styles.right}>
              <input
                type="radio"
                name={name}
                checked={right === option.key}
                onChange={() => onChange({ right: option.key })}
              />
              <span>{m.guidance_rightOption({ number: index + 1 })}</span>
            </label>
            <TwoTexts
              label={m.guidance_option({ number: index + 1 })}
              value={option.text}
              valueEn={option.textEn}
              onChange={(text) => changeOption(option.key, { text })}
              onChangeEn={(textEn) => changeOption(option.key, { textEn })}
              error={faults.get(`options.${index}`)}
              errorEn={faults.get(`optionsEn.${index}`)}
            />
            <IconButton
              label={m.guidance_removeOption({ number: index + 1 })}
              disabled={options.length <= fewestOptions}
              onClick={() => onChange({ options: options.filter(({ key }) => key !== option.key) })}
            >
              <IconTrash aria-hidden="true" />
            </IconButton>
          </div>
        ))}
        <div aria-live="polite">
          {(faults.get('options') ?? faults.get('rightOption')) && (
            <p className={styles.fault}>{faults.get('options') ?? faults.get('rightOption')}</p>
          )}
        </div>
      </fieldset>
      {options.length < mostOptions && (
        <div>
          <Button
            icon={<IconPlus aria-hidden="true" />}
            onClick={() => onChange({ options: [...options, emptyOption()] })}
          >
            {m.guidance_addOption()}
          </Button>
        </div>
      )}
    </Card>
  )

  function changeOption(key: string, over: { text?: string; textEn?: string }) {
    onChange({ options: options.map((option) => (option.key === key ? { ...option, ...over } : option)) })
  }
}
