import { CampaignSheet, type CampaignContent } from '@kewo/ui/campaign'
import { buttonClass } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import styles from './Phone.module.css'

type Props = {
  campaign: CampaignContent
  title: string
  /** Through whose eyes; null while the audience is nobody. */
  shop: string | null
}

/** The campaign on a shop's phone. Nothing in it can be pressed. */
export function PhonePreview({ campaign, title, shop }: Props) {
  return (
    <section className={styles.phone} aria-label={m.campaigns_preview()}>
      <div className={styles.screen}>
        <p className={styles.who}>{shop ? m.campaigns_willSee({ name: shop }) : m.campaigns_nobodySees()}</p>
        <CampaignSheet campaign={campaign} title={title || m.campaigns_untitled()} />
        <div className={styles.answers}>
          <span className={buttonClass({ variant: 'primary', wide: true })}>{m.campaigns_join()}</span>
          <span className={styles.decline}>{m.campaigns_decline()}</span>
        </div>
      </div>
    </section>
  )
}
