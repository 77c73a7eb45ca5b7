import { graphql } from '@kewo/schema/client'
import { usePageQuery } from '@kewo/web/page'
import { failureNotFound } from '@kewo/web/failure'
import { Card, formatDay, SkeletonRows, useDateSetting } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { getRouteApi, Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { Reach } from '../reach/Reach.tsx'
import { Comparison_comparison } from './comparison.ts'
import styles from './CampaignResults.module.css'
import { ComparisonRows } from './ComparisonRows.tsx'
import { saidUnits } from './figureWords.ts'
import { Headline } from './Headline.tsx'

const CampaignResultsQuery = graphql(
  `
    query CampaignResults($id: ID!) {
      node(id: $id) {
        __typename
        ... on Campaign {
          id
          title
          titleEn
          products {
            id
            unit
            unitEn
          }
          results {
            weeksBefore
            weeksSince
            weeksInAll
            knownUntil
            joined
            displayed
            units {
              ...Comparison_comparison
            }
            unitsByMarket {
              ...Comparison_comparison
            }
            ordering {
              ...Comparison_comparison
            }
            marginCents {
              ...Comparison_comparison
            }
          }
        }
      }
    }
  `,
  [Comparison_comparison],
)

const route = getRouteApi(`/staff${paths.campaignResults}` as const)

/** What a campaign has done: shops that were told against the control group, and how far it has come in them. */
export function CampaignResultsPage() {
  const { campaignId } = route.useParams()
  const search = route.useSearch()
  const { data } = usePageQuery(CampaignResultsQuery, { id: campaignId })
  const setting = useDateSetting()
  const campaign = data?.node?.__typename === 'Campaign' ? data.node : undefined
  if (data && !campaign?.results) throw failureNotFound
  if (!campaign?.results) return <SkeletonRows count={6} label={m.campaignResults_loading()} />
  const { results, products } = campaign
  const { units, ordering, marginCents, weeksSince, weeksInAll, weeksBefore, knownUntil } = results
  const unit = unitOf(products)
  const said = saidUnits(unit)
  return (
    <>
      <PageTop
        title={textIn(campaign.title, campaign.titleEn)}
        overline={m.campaignResults_overline()}
        sub={
          knownUntil
            ? m.campaignResults_weeks({
                weeks: weeksSince,
                all: weeksInAll,
                day: formatDay(new Date(`${knownUntil}T00:00:00Z`), { ...setting, timeZone: 'UTC' }),
              })
            : undefined
        }
        backLabel={m.campaigns_backToOne()}
        renderBack={(parts) => <Link to={paths.campaign} params={{ campaignId }} {...parts} />}
      />
      <div className={styles.page}>
        <Card padding="roomy" className={styles.sheet}>
          <Headline
            units={units}
            margin={marginCents}
            byMarket={results.unitsByMarket}
            said={said}
            weeksSince={weeksSince}
          />
          <ComparisonRows
            units={units}
            ordering={ordering}
            margin={marginCents}
            said={said}
            unit={unit}
            joined={results.joined}
            displayed={results.displayed}
          />
        </Card>
        <p className={styles.small}>
          {m.campaignResults_counted({ before: weeksBefore, since: weeksSince })}
        </p>
        <Reach type="Campaign" of={campaignId} search={search} />
      </div>
    </>
  )
}

/** The unit of the products where they have one in common. */
function unitOf(products: readonly { unit: string; unitEn: string | null }[]): string {
  const units = new Set(products.map(({ unit, unitEn }) => textIn(unit, unitEn)))
  return units.size === 1 ? [...units][0]! : m.campaignResults_items()
}
