import type { ReactNode } from 'react'
import styles from './WholeNames.module.css'

const names = /(「[^」]{1,16}」|《[^》]{1,16}》)/

/** Words in which a quoted name, such as 「清泉 细支」, goes to the next line whole rather than break in its middle. */
export function WholeNames({ children }: { children: string }): ReactNode {
  // Every second piece is a name; a space inside it would still let the line end there.
  return children.split(names).map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      <span key={index} className={styles.name}>
        {piece.replaceAll(' ', '\u00a0')}
      </span>
    ),
  )
}
