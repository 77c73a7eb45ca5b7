import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { ActProblem } from '@kewo/web/act'
import { OnThisPhone, useWaiting } from '@kewo/web/outbox'
import { pickedPhotos } from '@kewo/web/photo'
import { Button, Card, formatDay, formatMoney, PhotoPicker, useDateSetting } from '@kewo/ui'
import { photoPickerWords, rewardStepLabel, textIn } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'
import styles from './Proofs.module.css'
import { useSendProofFor } from './useSendProofFor.ts'

export const ShopDisplay_participation = graphql(`
  fragment ShopDisplay_participation on Participation {
    id
    campaign {
      id
      title
      titleEn
    }
    terms {
      id
      rewardRule
      body
      bodyEn
    }
    steps {
      step
      dueOn
      cents
      whyNotSend {
        code
      }
      proof {
        id
        state
        words
        takenBy {
          id
          name
        }
      }
    }
  }
`)

type Shop = { id: string; name: string }
type Props = {
  participation: FragmentOf<typeof ShopDisplay_participation>
  shop: Shop
  onSent: () => void
}

/** One display: what is asked for, and the photo of it, taken in the name of who is there. */
export function ShopDisplay({ participation: of, shop, onSent }: Props) {
  const { id, campaign, terms, steps } = readFragment(ShopDisplay_participation, of)
  const setting = useDateSetting()
  const waiting = useWaiting(id).length > 0
  const now = steps.find(({ whyNotSend }) => whyNotSend === null) ?? null
  const seen = steps.find(({ proof }) => proof?.state === 'WAITING')
  const title = textIn(campaign.title, campaign.titleEn)
  const { photos, act, send } = useSendProofFor({
    ...{ shop, title, about: id, campaignId: campaign.id },
    step: now?.step ?? 0,
    onSent,
  })
  return (
    <Card padding="roomy" className={styles.display}>
      <h3 className={styles.displayTitle}>{title}</h3>
      <OnThisPhone about={id} />
      {!now && seen && <p className={styles.quiet}>{waitingWords(seen.proof?.takenBy?.name ?? null)}</p>}
      {now && (
        <>
          <p className={styles.quiet}>
            {rewardStepLabel(now.step, terms?.rewardRule)} ·{' '}
            {m.proofs_until({ day: formatDay(now.dueOn, setting) })}
            {now.cents !== null && ` · ${formatMoney(now.cents, { short: true })}`}
          </p>
          {terms && <p>{textIn(terms.body, terms.bodyEn)}</p>}
          {now.proof?.words && (
            <p className={styles.quiet}>{m.proofs_lastTime({ words: now.proof.words })}</p>
          )}
        </>
      )}
      {now && !waiting && (
        <>
          <PhotoPicker
            photos={pickedPhotos(photos.uploads)}
            onAdd={(files) => void photos.add(files)}
            onRemove={(photo) => void photos.remove(photo)}
            onRetry={photos.retry}
            most={1}
            words={photoPickerWords()}
          />
          <ActProblem act={act} />
          <Button busy={act.busy} onClick={() => void send()}>
            {m.proofs_sendFor()}
          </Button>
        </>
      )}
    </Card>
  )
}

const waitingWords = (name: string | null) =>
  name === null ? m.proofs_shopSent() : m.proofs_takenForShop({ name })
