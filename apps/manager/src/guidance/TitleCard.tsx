import { Card } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import type { WordsValue } from './draftValue.ts'
import type { Faults } from './faults.ts'
import styles from './Guidance.module.css'
import { TwoTexts } from './TwoTexts.tsx'

type Props = { words: WordsValue; onChange: (over: Partial<WordsValue>) => void; faults: Faults }

export function TitleCard({ words, onChange, faults }: Props) {
  return (
    <Card padding="roomy" className={styles.fields}>
      <TwoTexts
        label={m.guidance_titleColumn()}
        value={words.title}
        valueEn={words.titleEn}
        onChange={(title) => onChange({ title })}
        onChangeEn={(titleEn) => onChange({ titleEn })}
        error={faults.get('title')}
        errorEn={faults.get('titleEn')}
      />
      <TwoTexts
        long
        label={m.guidance_intro()}
        value={words.intro}
        valueEn={words.introEn}
        onChange={(intro) => onChange({ intro })}
        onChangeEn={(introEn) => onChange({ introEn })}
        error={faults.get('intro')}
        errorEn={faults.get('introEn')}
      />
    </Card>
  )
}
