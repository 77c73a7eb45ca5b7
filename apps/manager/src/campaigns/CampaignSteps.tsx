import { IconCheck, IconMinus } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './CampaignSteps.module.css'
import { type CampaignPart, campaignParts, type PartState } from './campaignSteps.ts'

const words: Record<CampaignPart, () => string> = {
  BRIEF: m.campaigns_partBrief,
  AUDIENCE: m.campaigns_partAudience,
  MATERIAL: m.campaigns_partMaterial,
  TERMS: m.campaigns_partTerms,
  REWARDS: m.campaigns_partRewards,
  PUBLISH: m.campaigns_partPublish,
}

const stateWords: Record<PartState, () => string> = {
  DONE: m.campaigns_partDone,
  OPEN: m.campaigns_partOpen,
  LEFT_OUT: m.campaigns_partLeftOut,
}

/** Where each part begins. */
const begins: Record<CampaignPart, string> = {
  BRIEF: '[name=title]',
  AUDIENCE: '[data-part=audience] :is(input, select, button)',
  MATERIAL: '[name=material]',
  TERMS: '[name=body]',
  REWARDS: '[name=reward]',
  PUBLISH: '[data-part=publish]',
}

type Props = {
  states: Record<CampaignPart, PartState>
  /** What the parts are in. */
  within: RefObject<HTMLElement | null>
}

/** From the brief to publishing: how far each part is, and the way to it. */
export function CampaignSteps({ states, within }: Props) {
  const go = (part: CampaignPart) => {
    const place = within.current?.querySelector<HTMLElement>(begins[part])
    place?.focus({ preventScroll: true })
    place?.scrollIntoView({ block: 'center' })
  }
  return (
    <nav aria-label={m.campaigns_parts()}>
      <ol className={styles.steps}>
        {campaignParts.map((part, index) => (
          <li key={part}>
            <button type="button" className={styles.step} data-state={states[part]} onClick={() => go(part)}>
              <span className={styles.sign} aria-hidden="true">
                <Sign state={states[part]} number={index + 1} />
              </span>
              <span>{words[part]()}</span>
              <span className={styles.state}>{stateWords[states[part]]()}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Sign({ state, number }: { state: PartState; number: number }) {
  if (state === 'DONE') return <IconCheck />
  return state === 'LEFT_OUT' ? <IconMinus /> : number
}
