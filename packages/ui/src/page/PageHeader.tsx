import { IconChevronLeft } from '@tabler/icons-react'
import type { ReactNode, Ref } from 'react'
import { iconButtonClass } from '../button/IconButton.tsx'
import { classes } from '../classes.ts'
import styles from './Page.module.css'

export type PageHeaderProps = {
  /** Makes the link back: `(parts) => <Link to="…" {...parts} />`. */
  renderBack?: (parts: { className: string; children: ReactNode; 'aria-label': string }) => ReactNode
  /** Names where back leads, for ears. */
  backLabel?: string
  /** A picture before the title, such as the shop's. */
  leading?: ReactNode
  overline?: ReactNode
  title: ReactNode
  /** One more line under the title. */
  sub?: ReactNode
  right?: ReactNode
  /** Where the page's real title stands below, such as a guidance's step, this one is small and no heading. */
  quiet?: boolean
  /** The heading, which takes the focus when its page arrives. */
  titleRef?: Ref<HTMLHeadingElement>
}

export function PageHeader(props: PageHeaderProps) {
  const { renderBack, backLabel = '', leading, overline, title, sub, right, quiet, titleRef } = props
  const back = renderBack?.({
    className: classes(iconButtonClass(), styles.back),
    children: <IconChevronLeft aria-hidden="true" />,
    'aria-label': backLabel,
  })
  return (
    <div className={classes(styles.header, quiet && styles.quiet)}>
      {back}
      {leading}
      <div className={styles.headerWords}>
        {overline && <div className={styles.overline}>{overline}</div>}
        {quiet ? (
          <div className={styles.quietTitle}>
            <b>{title}</b>
          </div>
        ) : (
          <h1 ref={titleRef} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
        )}
        {sub && <div className={styles.sub}>{sub}</div>}
      </div>
      {right && <div className={styles.right}>{right}</div>}
    </div>
  )
}
