import { m } from '../paraglide/messages.js'
import type { Fairness } from './fairnessQuery.ts'
import styles from './BrandFairness.module.css'

const heats = ['0–19', '20–39', '40–59', '60–79']

/** What the shades and the mark say; everything stands in the cells as a number and in words as well. */
export function Legend({ fairness, marks }: { fairness: Fairness; marks: boolean }) {
  const unknown = fairness.brands.some(({ cells }) => cells.some(({ understood }) => understood === null))
  return (
    <ul className={styles.legend}>
      <li>{m.brandFairness_per100()}</li>
      {[...heats, m.brandFairness_from80()].map((words, heat) => (
        <li key={words}>
          <i data-heat={heat} aria-hidden="true" />
          {words}
        </li>
      ))}
      {marks && (
        <li>
          <i data-heat={0} data-skipped aria-hidden="true" />
          {m.brandFairness_skipped()}
        </li>
      )}
      {unknown && <li>{m.brandFairness_nothingSent()}</li>}
    </ul>
  )
}
