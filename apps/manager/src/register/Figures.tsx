import { countWords } from '@kewo/domain'
import styles from './Register.module.css'

export type Figure = {
  readonly key: string
  readonly term: string
  readonly count: number
  /** Worth a look as soon as there is one. */
  readonly bad?: boolean
}

/** Counts side by side. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map(({ key, term, count, bad }) => (
        <div key={key}>
          <dt>{term}</dt>
          <dd className={bad && count > 0 ? styles.bad : undefined}>{countWords(count)}</dd>
        </div>
      ))}
    </dl>
  )
}
