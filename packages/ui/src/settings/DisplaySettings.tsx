import { Card } from '../card/Card.tsx'
import { Segmented } from '../choice/Segmented.tsx'
import { Section } from '../page/Section.tsx'
import { m } from '../paraglide/messages.js'
import { getLocale, locales, setLocale } from '../paraglide/runtime.js'
import { type Appearance, schemes, textSizes } from '../theme/appearance.ts'
import { useAppearance } from '../theme/useAppearance.ts'
import styles from './DisplaySettings.module.css'
import { ElderSwitch } from './ElderSwitch.tsx'
import { localeNames } from './localeNames.ts'

const schemeWords: Record<Appearance['scheme'], () => string> = {
  system: m.settings_schemeSystem,
  light: m.settings_schemeLight,
  dark: m.settings_schemeDark,
}

const textSizeWords: Record<Appearance['textSize'], () => string> = {
  normal: m.settings_textSizeNormal,
  large: m.settings_textSizeLarge,
  largest: m.settings_textSizeLargest,
}

/** Language, elder mode, text size, colours: the same in both apps, remembered on the device. */
export function DisplaySettings() {
  const { appearance, changeAppearance } = useAppearance()
  return (
    <Section title={m.settings_title()}>
      <Card className={styles.settings}>
        <ElderSwitch hint />
        <Segmented
          legend={m.settings_textSize()}
          choices={textSizes.map((value) => ({ value, label: textSizeWords[value]() }))}
          value={appearance.textSize}
          onChange={(textSize) => changeAppearance({ textSize })}
        />
        <Segmented
          legend={m.settings_scheme()}
          choices={schemes.map((value) => ({ value, label: schemeWords[value]() }))}
          value={appearance.scheme}
          onChange={(scheme) => changeAppearance({ scheme })}
        />
        <Segmented
          legend={m.settings_language()}
          choices={locales.map((value) => ({ value, label: <span lang={value}>{localeNames[value]}</span> }))}
          value={getLocale()}
          onChange={(locale) => setLocale(locale)}
        />
      </Card>
    </Section>
  )
}
