import { ActProblem } from '@kewo/web/act'
import { pickedPhotos } from '@kewo/web/photo'
import { Card, Chip, formatDay, formatMoney, PhotoPicker, useDateSetting } from '@kewo/ui'
import { dayChip } from '@kewo/ui/campaign'
import { photoPickerWords } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'
import styles from './Campaigns.module.css'
import type { SendingProof } from './useSendProof.ts'

type Props = {
  step: {
    dueOn: string
    cents: number | null
    proof: { state: 'WAITING' | 'ACCEPTED' | 'REDO'; words: string | null } | null
  }
  reference: string | null
  sending: SendingProof
}

/** The photo that is asked for now, under the picture that it should look like. */
export function ProofNow({ step: { dueOn, cents, proof }, reference, sending: { photos, act } }: Props) {
  const setting = useDateSetting()
  const again = proof?.state === 'REDO'
  const left = dayChip(dueOn, setting)
  const heading = again
    ? m.campaigns_photoAgain()
    : cents === null
      ? m.campaigns_photoFree()
      : m.campaigns_photoFor({ sum: formatMoney(cents) })
  return (
    <Card tone="promise" padding="none" className={styles.now}>
      {reference && <img className={styles.reference} src={reference} alt={m.campaigns_likeThis()} />}
      <div className={styles.nowBody}>
        <p className={styles.due}>
          {left && <Chip tone="amber">{left}</Chip>}
          <span className={styles.quiet}>{m.campaigns_stepUntil({ day: formatDay(dueOn, setting) })}</span>
        </p>
        <h2 className={styles.nowTitle}>{heading}</h2>
        {again && proof.words && (
          <p className={styles.redo}>{m.campaigns_photoWord({ words: proof.words })}</p>
        )}
        <p className={styles.quiet}>{m.campaigns_photoHint()}</p>
        <PhotoPicker
          photos={pickedPhotos(photos.uploads)}
          onAdd={(files) => void photos.add(files)}
          onRemove={(id) => void photos.remove(id)}
          onRetry={photos.retry}
          most={1}
          words={photoPickerWords()}
        />
        <ActProblem act={act} />
      </div>
    </Card>
  )
}
