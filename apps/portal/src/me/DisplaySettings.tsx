import { type Appearance, Card, schemes, Section, Segmented, Switch, textSizes, useAppearance } from '@kewo/ui'
import { localeNames } from '../frame/otherLocale.ts'
import { m } from '../paraglide/messages.js'
import { getLocale, locales, setLocale } from '../paraglide/runtime.js'
import styles from './MePage.module.css'

const schemeWords: Record<Appearance['scheme'], () => string> = {
  system: m.me_schemeSystem,
  light: m.me_schemeLight,
  dark: m.me_schemeDark,
}

const textSizeWords: Record<Appearance['textSize'], () => string> = {
  normal: m.me_textSizeNormal,
  large: m.me_textSizeLarge,
  largest: m.me_textSizeLargest,
}

export function DisplaySettings() {
  const { appearance, changeAppearance } = useAppearance()
  return (
    <Section title={m.me_display()}>
      <Card className={styles.settings}>
        <Switch
          label={m.me_elder()}
          hint={m.me_elderWords()}
          checked={appearance.elder}
          onChange={(event) => changeAppearance({ elder: event.target.checked })}
        />
        <Segmented
          legend={m.me_textSize()}
          choices={textSizes.map((value) => ({ value, label: textSizeWords[value]() }))}
          value={appearance.textSize}
          onChange={(textSize) => changeAppearance({ textSize })}
        />
        <Segmented
          legend={m.me_scheme()}
          choices={schemes.map((value) => ({ value, label: schemeWords[value]() }))}
          value={appearance.scheme}
          onChange={(scheme) => changeAppearance({ scheme })}
        />
        <Segmented
          legend={m.me_language()}
          choices={locales.map((value) => ({ value, label: <span lang={value}>{localeNames[value]}</span> }))}
          value={getLocale()}
          onChange={(locale) => setLocale(locale)}
        />
      </Card>
    </Section>
  )
}
