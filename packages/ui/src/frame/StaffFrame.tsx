import type { ReactNode } from 'react'
import { SkipLink } from '../page/SkipLink.tsx'
import { StaffPhoneBar, type StaffPhoneBarProps } from './StaffPhoneBar.tsx'
import { StaffWays } from './StaffWays.tsx'
import styles from './StaffFrame.module.css'

export type StaffFrameProps = Omit<StaffPhoneBarProps, 'words'> & {
  words: StaffPhoneBarProps['words'] & { skip: string }
  strip?: ReactNode
  /** Stays over the page while it scrolls. */
  top?: ReactNode
  /** On a phone, at the right of the logo. */
  phoneTop?: ReactNode
  children: ReactNode
}

/** The staff's screen: a rail of places on the left; on a phone a bar at the bottom. */
export function StaffFrame(props: StaffFrameProps) {
  const { words, logo, items, renderLink, person, strip, top, phoneTop, children } = props
  return (
    <div className={styles.frame}>
      <SkipLink>{words.skip}</SkipLink>
      <nav aria-label={words.navigation} className={styles.rail}>
        <div className={styles.logo}>{logo}</div>
        <div className={styles.items}>
          <StaffWays items={items} renderLink={renderLink} />
        </div>
        {person && <div className={styles.foot}>{person}</div>}
      </nav>
      <div className={styles.page}>
        {strip}
        <header className={styles.phoneTop}>
          <div className={styles.logo}>{logo}</div>
          {phoneTop}
        </header>
        {top && <div className={styles.top}>{top}</div>}
        <main id="main" tabIndex={-1} className={styles.main}>
          {children}
        </main>
        <StaffPhoneBar words={words} logo={logo} items={items} renderLink={renderLink} person={person} />
      </div>
    </div>
  )
}
