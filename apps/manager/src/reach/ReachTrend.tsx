import { countWords } from '@kewo/domain'
import { graphql, readFragment } from '@kewo/schema/client'
import { usePageQuery } from '@kewo/web/page'
import { Card, DateTime, Section, Skeleton, VisuallyHidden } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import styles from './Reach.module.css'
import { type ReachedType, stepLabel } from './reachWords.ts'

const ReachTrend_reach = graphql(`
  fragment ReachTrend_reach on Reach {
    trend {
      day
      told
      read
      understood
    }
  }
`)

const ReachTrendQuery = graphql(
  `
    query ReachTrend($of: ID!) {
      node(id: $of) {
        __typename
        ... on GuidanceVersion {
          id
          reach {
            ...ReachTrend_reach
          }
        }
        ... on SupplyPolicyVersion {
          id
          reach {
            ...ReachTrend_reach
          }
        }
        ... on Campaign {
          id
          reach {
            ...ReachTrend_reach
          }
        }
      }
    }
  `,
  [ReachTrend_reach],
)

/** How it began: day by day how many were told, read it and understood it. */
export function ReachTrend({ type, of }: { type: ReachedType; of: string }) {
  const { data } = usePageQuery(ReachTrendQuery, { of })
  if (!data) return <Skeleton height="320px" />
  const { node } = data
  const days = node && 'reach' in node && node.reach ? readFragment(ReachTrend_reach, node.reach).trend : []
  const [first] = days
  const last = days.at(-1)
  if (!first || !last) return null
  const rows = [
    { key: 'told', label: stepLabel('TOLD', type), counts: days.map(({ told }) => told) },
    { key: 'read', label: stepLabel('READ', type), counts: days.map(({ read }) => read) },
    // Day by day an answer could point at a shop.
    ...(first.understood === null
      ? []
      : [
          {
            key: 'understood',
            label: stepLabel('UNDERSTOOD', type),
            counts: days.map(({ understood }) => understood ?? 0),
          },
        ]),
  ]
  return (
    <Section flush title={m.reach_trend()} note={m.reach_trendNote()}>
      <Card padding="roomy" className={styles.card}>
        <dl className={styles.trend}>
          {rows.map(({ key, label, counts }) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd>
                <ol>
                  {counts.map((count, index) => (
                    <li key={days[index]!.day} style={{ '--share': `${height(count, counts)}%` }}>
                      <span aria-hidden="true" data-none={count === 0 ? '' : undefined} />
                      <VisuallyHidden>
                        <DateTime value={days[index]!.day} form="day" /> {m.reach_shops({ count })}
                      </VisuallyHidden>
                    </li>
                  ))}
                </ol>
                <small aria-hidden="true">{m.reach_most({ count: countWords(Math.max(...counts)) })}</small>
              </dd>
            </div>
          ))}
        </dl>
        <p className={styles.days} aria-hidden="true">
          <DateTime value={first.day} form="day" />
          {days.length > 1 && <DateTime value={last.day} form="day" />}
        </p>
      </Card>
    </Section>
  )
}

const height = (count: number, counts: readonly number[]) => (count / Math.max(1, ...counts)) * 100
