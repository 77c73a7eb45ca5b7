import { Button, Switch, useAppearance } from '@kewo/ui'
import { otherLocale } from '../frame/otherLocale.ts'
import { m } from '../paraglide/messages.js'
import { setLocale } from '../paraglide/runtime.js'
import styles from './SignInPage.module.css'

/** Larger text and the other language, for whoever cannot read what stands below. */
export function SignInTop() {
  const { appearance, changeAppearance } = useAppearance()
  const other = otherLocale()
  return (
    <header className={styles.top}>
      <Switch
        label={m.me_elder()}
        checked={appearance.elder}
        onChange={(event) => changeAppearance({ elder: event.target.checked })}
      />
      <Button variant="quiet" lang={other.locale} onClick={() => setLocale(other.locale)}>
        {other.name}
      </Button>
    </header>
  )
}
