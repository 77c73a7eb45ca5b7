import { classes } from '../classes.ts'
import { Progress } from './Progress.tsx'
import styles from './Progress.module.css'

/** running: time enough; warned: three quarters are gone; breached: too late; paused: waits for the shop; met: done. */
export type ClockState = 'running' | 'warned' | 'breached' | 'paused' | 'met'

const tones = { running: 'jade', warned: 'amber', breached: 'red', paused: 'gray', met: 'jade' } as const

export type ClockBarProps = {
  /** Which clock: 首次回复. */
  label: string
  /** How it stands, in words: 剩 12 分, 今天 17:00. */
  words: string
  state: ClockState
  /** Share of the time that is gone, 0 to 1. */
  elapsed: number
}

export function ClockBar({ label, words, state, elapsed }: ClockBarProps) {
  const tone = tones[state]
  return (
    <div className={classes(styles.clock, tone !== 'jade' && styles[tone])}>
      <div className={styles.clockWords} aria-hidden="true">
        <span>{label}</span>
        <b>{words}</b>
      </div>
      <Progress value={state === 'breached' ? 1 : elapsed} label={label} valueText={words} tone={tone} />
    </div>
  )
}
