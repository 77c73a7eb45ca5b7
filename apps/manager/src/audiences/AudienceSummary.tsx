import type { FragmentOf } from '@kewo/schema/client'
import { Card } from '@kewo/ui'
import styles from './Audience.module.css'
import { audienceWords, type AudienceWords_audience } from './audienceWords.ts'

type Props = { audience: FragmentOf<typeof AudienceWords_audience>; title: string }

/** For which shops something is, in words. */
export function AudienceSummary({ audience, title }: Props) {
  return (
    <Card padding="roomy" className={styles.card}>
      <h2>{title}</h2>
      <p>{audienceWords(audience)}</p>
    </Card>
  )
}
