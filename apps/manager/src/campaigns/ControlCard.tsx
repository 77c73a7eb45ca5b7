import { drawnUpTo, mostControlPercent, smallestGroup } from '@kewo/domain'
import { Card, TextInput } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import styles from './Campaigns.module.css'

type Props = {
  /** Percent, as typed. */
  value: string
  percent: number
  onChange: (value: string) => void
  /** Shops of the audience now. */
  audienceSize: number
  /** Once published it is drawn. */
  drawn: boolean
  error: string | undefined
}

/** The share of the audience that is told nothing, so that afterwards one sees what the campaign has done. */
export function ControlCard({ value, percent, onChange, audienceSize, drawn, error }: Props) {
  if (drawn && percent === 0) return null
  const control = drawnUpTo(audienceSize, percent)
  const readable = percent > 0 && percent <= mostControlPercent
  return (
    <Card padding="roomy" className={styles.form}>
      <h2>{m.campaigns_control()}</h2>
      <p className={styles.small}>{m.campaigns_controlWords()}</p>
      {drawn ? (
        <p>{m.campaigns_controlDrawn({ percent })}</p>
      ) : (
        <TextInput
          label={m.campaigns_controlShare()}
          mark={m.campaigns_optional()}
          hint={m.campaigns_controlHint({ most: mostControlPercent })}
          inputMode="numeric"
          trailing="%"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          error={error}
        />
      )}
      {!drawn && readable && audienceSize > 0 && (
        <p className={styles.small}>
          {m.campaigns_controlSizes({ told: audienceSize - control, control })}
          {control < smallestGroup && ` ${m.campaigns_controlSmall({ count: smallestGroup })}`}
        </p>
      )}
    </Card>
  )
}
