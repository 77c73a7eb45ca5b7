import { usePageQuery } from '@kewo/web/page'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { Button, Card, EmptyState, formatMoney, Section, SkeletonRows } from '@kewo/ui'
import { IconCoin, IconMessage } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useShop } from '../viewer/useShop.ts'
import { MoneyRow, MoneyRow_reward } from './MoneyRow.tsx'
import { MoneySums } from './MoneySums.tsx'
import styles from './Money.module.css'

const MoneyQuery = graphql(
  `
    query Money($after: String) {
      rewards(first: 60, after: $after) {
        nodes {
          id
          state
          cents
          dueOn
          entries {
            state
            byStaff
          }
          ...MoneyRow_reward
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      rewardSums {
        state
        count
        cents
      }
    }
  `,
  [MoneyRow_reward],
)

type Reward = ResultOf<typeof MoneyQuery>['rewards']['nodes'][number]
type State = Reward['state']

const groups: readonly { key: 'open' | 'earned' | 'paid'; states: readonly State[] }[] = [
  { key: 'open', states: ['TO_EARN'] },
  { key: 'earned', states: ['EARNED', 'APPROVED'] },
  { key: 'paid', states: ['PAID'] },
]

const groupTitles = { open: m.money_open, earned: m.money_earned, paid: m.money_paid }

/** Every reward of the shop over all campaigns: what is still to earn, earned, paid, and taken back, each with its day and why. */
export function MoneyPage() {
  const { shop } = useShop()
  const [after, setAfter] = useState<string | null>(null)
  const { data, refreshing } = usePageQuery(MoneyQuery, { after })
  const [asking, setAsking] = useState(false)
  if (!data) return <SkeletonRows label={m.money_loading()} />
  const { nodes: rewards, pageInfo } = data.rewards
  const sumOf = (states: readonly State[]) => {
    const own = data.rewardSums.filter(({ state }) => states.includes(state))
    return {
      cents: own.reduce((sum, { cents }) => sum + cents, 0),
      count: own.reduce((sum, { count }) => sum + count, 0),
    }
  }
  // What fell away as the shop left was never its own.
  const takenBack = rewards.filter(({ state, entries }) => state === 'REVERSED' && entries.at(-1)?.byStaff)
  const lapsed = rewards.filter(({ state }) => state === 'LAPSED')
  const shown = rewards.filter(({ state }) => state !== 'REVERSED' && state !== 'LAPSED')
  const all = [...shown, ...takenBack, ...lapsed]
  return (
    <div className={styles.page}>
      <PageTop
        title={m.money_title()}
        overline={shop.name}
        backLabel={m.money_back()}
        renderBack={(parts) => <Link to={paths.me} {...parts} />}
      />
      <div className={styles.content}>
        {all.length === 0 ? (
          <EmptyState icon={<IconCoin />} title={m.money_none()}>
            {m.money_noneWords()}
          </EmptyState>
        ) : (
          <MoneySums
            parts={groups.map(({ key, states }) => ({ key, title: groupTitles[key](), ...sumOf(states) }))}
          />
        )}
        {asking && <p role="status">{m.money_choose()}</p>}
        {groups.map(({ key, states }) => {
          const own = shown.filter(({ state }) => states.includes(state)).toSorted(byDue)
          if (own.length === 0) return null
          return (
            <Section key={key} flush title={groupTitles[key]()} note={formatMoney(sumOf(states).cents)}>
              <Rows rewards={own} asking={asking} />
            </Section>
          )
        })}
        {takenBack.length > 0 && (
          <Section flush title={m.money_takenBack()}>
            <Rows rewards={takenBack} asking={asking} />
          </Section>
        )}
        {lapsed.length > 0 && (
          <Section flush title={m.money_lapsed()}>
            <p className={styles.why}>{m.money_missedNote()}</p>
            <Rows rewards={lapsed} asking={asking} />
          </Section>
        )}
        {pageInfo.hasNextPage && (
          <Button wide busy={refreshing} onClick={() => setAfter(pageInfo.endCursor)}>
            {m.money_more()}
          </Button>
        )}
        {all.length > 0 && (
          <Button icon={<IconMessage />} wide size="large" onClick={() => setAsking(!asking)}>
            {asking ? m.money_stopAsking() : m.money_wrong()}
          </Button>
        )}
      </div>
    </div>
  )
}

function Rows({ rewards, asking }: { rewards: readonly Reward[]; asking: boolean }) {
  return (
    <Card padding="none">
      <ul className={styles.rows}>
        {rewards.map((reward) => (
          <MoneyRow key={reward.id} reward={reward} asking={asking} />
        ))}
      </ul>
    </Card>
  )
}

/** What is due first stands first; what has no day keeps its order. */
const byDue = (one: Reward, other: Reward) =>
  one.state === 'TO_EARN' && other.state === 'TO_EARN'
    ? (one.dueOn ?? '').localeCompare(other.dueOn ?? '')
    : 0
