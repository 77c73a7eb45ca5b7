import { usePageQuery } from '@kewo/web/page'
import { failureNotFound } from '@kewo/web/failure'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { SkeletonRows } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { getRouteApi, Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useWeekTitle } from '../supplyPolicies/weekWords.ts'
import { Reach } from './Reach.tsx'
import styles from './Reach.module.css'

const ReachPageQuery = graphql(`
  query ReachPage($of: ID!) {
    node(id: $of) {
      __typename
      ... on GuidanceVersion {
        id
        title
        titleEn
        guidance {
          id
        }
      }
      ... on SupplyPolicyVersion {
        id
        number
        policy {
          id
          week
        }
      }
      ... on Campaign {
        id
        title
        titleEn
      }
    }
  }
`)

const route = getRouteApi(`/staff${paths.reach}` as const)

/** How far a week's policy or a campaign has come, with the shops behind the figures; a guidance shows the same on its own page. */
export function ReachPage() {
  const { of } = route.useParams()
  const search = route.useSearch()
  const { data } = usePageQuery(ReachPageQuery, { of })
  const week = useWeekTitle()
  if (!data) return <SkeletonRows label={m.reach_loading()} />
  const thing = data.node && thingOf(data.node, week)
  if (!thing) throw failureNotFound
  return (
    <>
      <PageTop
        overline={m.reach_title()}
        title={thing.title}
        backLabel={m.reach_back()}
        renderBack={(parts) => <Link {...thing.home} {...parts} />}
      />
      <div className={styles.page}>
        <Reach type={thing.type} of={of} search={search} />
      </div>
    </>
  )
}

type Node = NonNullable<ResultOf<typeof ReachPageQuery>['node']>

function thingOf(node: Node, week: (monday: string) => string) {
  switch (node.__typename) {
    case 'GuidanceVersion':
      return {
        ...{ type: node.__typename, title: textIn(node.title, node.titleEn) },
        home: { to: paths.guidance, params: { guidanceId: node.guidance.id } },
      }
    case 'SupplyPolicyVersion':
      return {
        ...{ type: node.__typename, title: week(node.policy.week) },
        home: {
          to: paths.supplyPolicy,
          params: { policyId: node.policy.id },
          search: { version: node.number },
        },
      }
    case 'Campaign':
      return {
        ...{ type: node.__typename, title: textIn(node.title, node.titleEn) },
        home: { to: paths.campaign, params: { campaignId: node.id } },
      }
    default:
      return null
  }
}
