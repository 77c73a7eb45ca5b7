import { IconSearch } from '@tabler/icons-react'
import { Bell } from '@kewo/web/notifications'
import { openPalette } from '../palette/paletteOpen.ts'
import { paths } from '../paths.ts'
import { m } from '../paraglide/messages.js'
import styles from './TopTools.module.css'

const key = /Mac|iP(hone|ad)/.test(navigator.userAgent) ? '⌘K' : 'Ctrl K'

/** On every page: the way to everything, and what is new. */
export function TopTools() {
  return (
    <span className={styles.tools}>
      <button
        type="button"
        className={styles.search}
        onClick={openPalette}
        aria-keyshortcuts="Meta+K Control+K"
      >
        <IconSearch aria-hidden="true" />
        <span className={styles.words}>{m.palette_open()}</span>
        <kbd className={styles.key} aria-hidden="true">
          {key}
        </kbd>
      </button>
      <Bell to={paths.notifications} />
    </span>
  )
}
