import { IconMenu2, IconX } from '@tabler/icons-react'
import { type MouseEvent, type ReactNode, useRef } from 'react'
import { IconButton } from '../button/IconButton.tsx'
import { classes } from '../classes.ts'
import type { NavigationItem, RenderLink } from './navigation.ts'
import { StaffWay } from './StaffWay.tsx'
import { StaffWays } from './StaffWays.tsx'
import styles from './StaffFrame.module.css'

export type StaffPhoneBarProps = {
  words: { navigation: string; more: string; close: string }
  /** The company's or the product's name, as a link to the first page if wished: 客我 Kewo. */
  logo: ReactNode
  /** In the order of use: on a phone the first four stand at the bottom, the rest behind "more". */
  items: readonly NavigationItem[]
  renderLink: RenderLink<NavigationItem>
  /** Who is signed in, at the bottom of the rail: a StaffPerson. */
  person?: ReactNode
}

/** The first four places at the thumb, all of them in a drawer behind "more". */
export function StaffPhoneBar({ words, logo, items, renderLink, person }: StaffPhoneBarProps) {
  const drawer = useRef<HTMLDialogElement>(null)
  const close = () => drawer.current?.close()
  // What unfolds a group leads nowhere: the drawer stays.
  const leave = ({ target }: MouseEvent) => {
    if (!(target as Element).closest('summary')) close()
  }
  const atThumb = items.slice(0, 4)
  return (
    <>
      <nav aria-label={words.navigation} className={styles.phoneBar}>
        {atThumb.map((item) => (
          <StaffWay key={item.key} item={item} renderLink={renderLink} />
        ))}
        <button
          type="button"
          aria-haspopup="dialog"
          className={classes(styles.item, styles.more)}
          onClick={() => drawer.current?.showModal()}
        >
          <IconMenu2 aria-hidden="true" />
          <span>{words.more}</span>
        </button>
      </nav>
      {/* A press on a way or on the veil closes the drawer; the keyboard has Esc and the cross. */}
      <dialog ref={drawer} aria-label={words.navigation} className={styles.drawer} onClick={leave}>
        <div className={styles.drawerHead}>
          <div className={styles.logo}>{logo}</div>
          <IconButton label={words.close} onClick={close}>
            <IconX aria-hidden="true" />
          </IconButton>
        </div>
        <nav aria-label={words.navigation} className={styles.items}>
          <StaffWays items={items} renderLink={renderLink} />
        </nav>
        {person && <div className={styles.foot}>{person}</div>}
      </dialog>
    </>
  )
}
