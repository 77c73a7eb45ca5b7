import { CampaignSheet, type CampaignContent } from '@kewo/ui/campaign'
import { buttonClass } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import styles from './Phone.module.css'

type Props = {
  campaign: CampaignContent
  title: string
  /** Through whose eyes it is seen. */
  who: string
  /** Whether a shop may still join: what cannot be done is not offered. */
  answerable?: boolean
}

/** The campaign on a shop's phone. Nothing in it can be pressed. */
export function PhonePreview({ campaign, title, who, answerable = true }: Props) {
  return (
    <section className={styles.phone} aria-label={m.campaigns_preview()}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- A box that scrolls must be reachable by keyboard. */}
      <div className={styles.screen} role="group" aria-label={who} tabIndex={0}>
        <p className={styles.who}>{who}</p>
        <CampaignSheet campaign={campaign} title={title || m.campaigns_untitled()} />
        <div className={styles.answers}>
          {answerable ? (
            <>
              <span className={buttonClass({ variant: 'primary', wide: true })}>{m.campaigns_join()}</span>
              <span className={styles.decline}>{m.campaigns_decline()}</span>
            </>
          ) : (
            <span className={styles.decline}>{m.campaigns_noMoreAnswers()}</span>
          )}
        </div>
      </div>
    </section>
  )
}
