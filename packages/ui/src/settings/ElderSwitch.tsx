import { Switch } from '../choice/Switch.tsx'
import { m } from '../paraglide/messages.js'
import { useAppearance } from '../theme/useAppearance.ts'

export function ElderSwitch({ hint }: { hint?: boolean }) {
  const { appearance, changeAppearance } = useAppearance()
  return (
    <Switch
      label={m.settings_elder()}
      hint={hint && m.settings_elderWords()}
      checked={appearance.elder}
      onChange={(event) => changeAppearance({ elder: event.target.checked })}
    />
  )
}
