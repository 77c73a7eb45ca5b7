import { Tick, type TickProps } from './Tick.tsx'
import styles from './Tick.module.css'

export function Checkbox(props: TickProps) {
  return <Tick {...props} className={styles.box} />
}
