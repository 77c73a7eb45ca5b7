import type { FragmentOf } from '@kewo/schema/client'
import { Card, Chip, ChipRow } from '@kewo/ui'
import styles from './Audience.module.css'
import { audienceWords, type AudienceWords_audience } from './audienceWords.ts'

type Props = { audience: FragmentOf<typeof AudienceWords_audience>; title: string }

/** For which shops something is, in a row of chips. */
export function AudienceSummary({ audience, title }: Props) {
  return (
    <Card padding="roomy" className={styles.card}>
      <h2>{title}</h2>
      <ChipRow>
        {audienceWords(audience).map((word) => (
          <Chip key={word} tone="gray">
            {word}
          </Chip>
        ))}
      </ChipRow>
    </Card>
  )
}
