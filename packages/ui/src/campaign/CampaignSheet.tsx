import type { ReactNode } from 'react'
import { Card } from '../card/Card.tsx'
import { useDateSetting } from '../date/DateSettingProvider.tsx'
import { formatDayRange } from '../date/dateWords.ts'
import type { Moment } from '../date/zonedDay.ts'
import { DescriptionList } from '../list/DescriptionList.tsx'
import { Section } from '../page/Section.tsx'
import { m } from '../paraglide/messages.js'
import { answerWords } from './answerWords.ts'
import { type PricedProduct, PricedProducts } from './PricedProducts.tsx'
import styles from './CampaignSheet.module.css'
import { GainWords } from './GainWords.tsx'

/** A campaign in the reader's language. */
export type CampaignContent = {
  picture: string | null
  startsAt: Moment | null
  /** The last instant of it. */
  lastsUntil: Moment | null
  answersUntil: Moment | null
  gain: string
  /** What is paid, in a line; empty where nothing is. */
  reward: string
  material: string | null
  body: string
  /** What the display should look like; null when none is asked for. */
  referencePicture: string | null
  products: readonly PricedProduct[]
}

type Props = {
  campaign: CampaignContent
  /** Stands under the picture where the page has no heading of its own. */
  title?: string
  renderProductLink?: (id: string, parts: { className: string; children: ReactNode }) => ReactNode
}

/** A campaign as a shop reads it: in the shop's app, and beforehand where it is made. The gain comes first. */
export function CampaignSheet({ campaign, title, renderProductLink }: Props) {
  const { picture, body, referencePicture, products } = campaign
  return (
    <div className={styles.sheet}>
      {picture && <img className={styles.picture} src={picture} alt="" />}
      {title && <p className={styles.title}>{title}</p>}
      <p className={styles.dates}>
        <Dates campaign={campaign} />
      </p>
      <Gain campaign={campaign} />
      {body && (
        <Section flush title={m.campaignSheet_todo()}>
          <p className={styles.body}>{body}</p>
        </Section>
      )}
      {referencePicture && (
        <Section flush title={m.campaignSheet_display()}>
          <img className={styles.reference} src={referencePicture} alt={m.campaignSheet_displayAlt()} />
        </Section>
      )}
      {products.length > 0 && (
        <Section flush title={m.campaignSheet_products()}>
          <PricedProducts products={products} renderLink={renderProductLink} />
        </Section>
      )}
    </div>
  )
}

function Dates({ campaign: { startsAt, lastsUntil, answersUntil } }: { campaign: CampaignContent }) {
  const setting = useDateSetting()
  if (!startsAt || !lastsUntil) return m.campaignSheet_noDates()
  const range = formatDayRange(startsAt, lastsUntil, setting)
  return answersUntil ? `${range} · ${answerWords(answersUntil, setting)}` : range
}

function Gain({ campaign: { gain, reward, material } }: { campaign: CampaignContent }) {
  const more = [
    reward && {
      key: 'reward',
      term: m.campaignSheet_reward(),
      value: <GainWords>{reward}</GainWords>,
    },
    material && { key: 'material', term: m.campaignSheet_material(), value: material },
  ].filter((item) => typeof item === 'object' && item !== null)
  return (
    <Card tone="jade" className={styles.gain}>
      <p className={styles.gainTitle}>{m.campaignSheet_gainTitle()}</p>
      <p className={styles.gainWords}>
        <GainWords>{gain}</GainWords>
      </p>
      {more.length > 0 && <DescriptionList items={more} />}
    </Card>
  )
}
