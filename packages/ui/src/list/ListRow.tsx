import { IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import { WholeNames } from '../words/WholeNames.tsx'
import styles from './List.module.css'

export type ListRowProps = {
  /** A picture, a Pack, an Avatar or an icon. */
  leading?: ReactNode
  /** The line over the title: a chip for the clock, then what kind of thing it is. */
  chips?: ReactNode
  title: ReactNode
  /** Chips in the title's own line. */
  beside?: ReactNode
  sub?: ReactNode
  /** The quietest line. */
  note?: ReactNode
  trailing?: ReactNode
  tone?: 'plain' | 'jade'
  /** One line each, cut at the end: in narrow columns that are scanned. */
  cut?: boolean
  /** The open one, in a list beside what it opens. */
  current?: boolean
  /** Makes the app's link: `(parts) => <Link to="…" {...parts} />`. The whole row is the target. */
  renderLink?: (parts: { className: string; children: ReactNode; 'aria-current'?: true }) => ReactNode
  /** Where a press does something instead of leading somewhere. */
  onPress?: () => void
  /** Left out: a chevron stands there when the row leads somewhere. */
  chevron?: boolean
}

export function ListRow(props: ListRowProps) {
  const { tone, cut, current, renderLink, onPress, chevron = Boolean(renderLink ?? onPress) } = props
  const className = classes(styles.row, tone === 'jade' && styles.jade, cut && styles.cut)
  const children = (
    <>
      {props.leading && <span className={styles.leading}>{props.leading}</span>}
      <span className={styles.middle}>
        <ListRowWords {...props} />
        {props.trailing && <span className={styles.trailing}>{props.trailing}</span>}
      </span>
      {chevron && <IconChevronRight className={styles.chevron} aria-hidden="true" />}
    </>
  )
  const parts = { className, children, 'aria-current': current || undefined } as const
  return (
    <li className={styles.item}>
      {renderLink?.(parts) ??
        (onPress ? <button type="button" onClick={onPress} {...parts} /> : <div {...parts} />)}
    </li>
  )
}

function ListRowWords({ chips, title, beside, sub, note }: ListRowProps) {
  return (
    <span className={styles.words}>
      {chips && <span className={styles.chips}>{chips}</span>}
      <span className={styles.beside}>
        <span className={styles.title}>{wholeNames(title)}</span>
        {beside}
      </span>
      {sub && <span className={styles.sub}>{wholeNames(sub)}</span>}
      {note && <span className={styles.note}>{note}</span>}
    </span>
  )
}

const wholeNames = (words: ReactNode): ReactNode =>
  typeof words === 'string' ? <WholeNames>{words}</WholeNames> : words
