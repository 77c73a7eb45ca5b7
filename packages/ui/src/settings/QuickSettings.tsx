import { Button } from '../button/Button.tsx'
import { getLocale, setLocale } from '../paraglide/runtime.js'
import styles from './DisplaySettings.module.css'
import { ElderSwitch } from './ElderSwitch.tsx'
import { localeNames } from './localeNames.ts'

/** Before sign-in: larger text and the other language, for whoever cannot read what stands below. */
export function QuickSettings() {
  const other = getLocale() === 'en' ? 'zh-CN' : 'en'
  return (
    <div className={styles.quick}>
      <ElderSwitch />
      <Button variant="quiet" lang={other} onClick={() => setLocale(other)}>
        {localeNames[other]}
      </Button>
    </div>
  )
}
