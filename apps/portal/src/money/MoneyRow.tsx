import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import {
  buttonClass,
  Chip,
  daysUntil,
  formatDay,
  formatMoney,
  Money,
  useDateSetting,
  type DateSetting,
} from '@kewo/ui'
import { dayChip } from '@kewo/ui/campaign'
import { rewardStepLabel, textIn } from '@kewo/ui/labels'
import { IconCamera } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Money.module.css'

export const MoneyRow_reward = graphql(`
  fragment MoneyRow_reward on Reward {
    id
    step
    dueOn
    state
    cents
    changedAt
    campaign {
      id
      title
      titleEn
    }
    terms {
      id
      rewardRule
    }
    entries {
      state
      at
      reason
    }
  }
`)

type Reward = ResultOf<typeof MoneyRow_reward>

/** One sum: what for, how it stands since when and why; while one looks for the wrong one, a way to ask about it. */
export function MoneyRow({
  reward: fragment,
  asking,
}: {
  reward: FragmentOf<typeof MoneyRow_reward>
  asking: boolean
}) {
  const reward = readFragment(MoneyRow_reward, fragment)
  const setting = useDateSetting()
  const { id, step, dueOn, state, cents, campaign, terms } = reward
  const title = m.money_line({
    title: textIn(campaign.title, campaign.titleEn),
    step: rewardStepLabel(step, terms?.rewardRule),
  })
  return (
    <li className={styles.row}>
      <div className={styles.rowHead}>
        <Link to={paths.campaign} params={{ campaignId: campaign.id }} className={styles.rowTitle}>
          {title}
        </Link>
        {state === 'LAPSED' ? (
          <span className={styles.why}>{formatMoney(cents)}</span>
        ) : (
          <Money
            cents={state === 'REVERSED' ? -cents : cents}
            tone={state === 'REVERSED' ? 'loss' : 'plain'}
          />
        )}
      </div>
      <p className={styles.why}>{whyOf(reward, setting)}</p>
      {state === 'TO_EARN' && dueOn && !asking && <PhotoNow campaignId={campaign.id} dueOn={dueOn} />}
      {asking && (
        <Link
          to={paths.newHelpRequest}
          search={{ reward: id, category: 'DISPLAY' }}
          className={buttonClass({ wide: true })}
          aria-label={m.money_askAbout({ line: title })}
        >
          {m.money_ask()}
        </Link>
      )}
    </li>
  )
}

/** A photo a month is asked for: only that of this month can be sent now. */
const sentDaysBefore = 31

/** The way to the photo that earns it, with the time that is left; nothing where that is a later one's turn. */
function PhotoNow({ campaignId, dueOn }: { campaignId: string; dueOn: string }) {
  const setting = useDateSetting()
  const left = dayChip(dueOn, setting)
  if (!left || daysUntil(dueOn, setting) > sentDaysBefore) return null
  return (
    <p className={styles.photo}>
      <Chip tone="amber">{left}</Chip>
      <Link to={paths.campaign} params={{ campaignId }} className={buttonClass({ variant: 'primary' })}>
        <IconCamera aria-hidden="true" />
        {m.money_takePhoto()}
      </Link>
    </p>
  )
}

function whyOf({ step, dueOn, state, changedAt, entries }: Reward, setting: DateSetting): string {
  const day = formatDay(changedAt, setting)
  const earnedAt = entries.findLast((entry) => entry.state === 'EARNED')?.at
  const earned = earnedAt ? formatDay(earnedAt, setting) : day
  if (state === 'TO_EARN')
    return dueOn ? m.money_photoBy({ day: formatDay(dueOn, setting) }) : m.money_whenJoined({ day })
  if (state === 'LAPSED') return m.money_missed({ day: dueOn ? formatDay(dueOn, setting) : day })
  if (state === 'REVERSED') return m.money_reversed({ day, reason: entries.at(-1)?.reason ?? '' })
  const how = step === 0 ? m.money_byJoining({ day: earned }) : m.money_byPhoto({ day: earned })
  return state === 'PAID'
    ? m.money_paidOn({ how, day })
    : state === 'EARNED'
      ? m.money_beingApproved({ how })
      : m.money_next({ how })
}
