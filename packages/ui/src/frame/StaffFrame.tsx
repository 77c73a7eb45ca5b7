import type { ReactNode } from 'react'
import { SkipLink } from '../page/SkipLink.tsx'
import type { NavigationItem, RenderLink } from './navigation.ts'
import { StaffPhoneBar } from './StaffPhoneBar.tsx'
import { StaffWays } from './StaffWays.tsx'
import styles from './StaffFrame.module.css'

export type StaffFrameProps = {
  words: { skip: string; navigation: string; more: string; close: string }
  /** The company's or the product's name, as a link to the first page if wished: 客我 Kewo. */
  logo: ReactNode
  /** In the order of use: on a phone the first four stand at the bottom, the rest behind "more". */
  items: readonly NavigationItem[]
  renderLink: RenderLink<NavigationItem>
  /** Who is signed in, at the bottom of the rail: a StaffPerson. */
  person?: ReactNode
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
