import { Tick, type TickProps } from './Tick.tsx'
import styles from './Tick.module.css'

/** On or off, at once: what waits for a button to be sent is a Checkbox. */
export function Switch(props: TickProps) {
  return <Tick {...props} role="switch" className={styles.switch} />
}
