import { OnThisPhone } from '@kewo/web/outbox'
import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { SkeletonRows } from '@kewo/ui'
import { helpRequestCategoryLabel, urgencyLabel } from '@kewo/ui/labels'
import { getRouteApi, Link } from '@tanstack/react-router'
import { failureNotFound } from '@kewo/web/failure'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { RateAfter, RateAfter_toRate } from '../ratings/RateAfter.tsx'
import { HelpRequestAnswers, HelpRequestAnswers_helpRequest } from './HelpRequestAnswers.tsx'
import styles from './HelpRequests.module.css'
import { HelpRequestThread, HelpRequestThread_helpRequest } from './HelpRequestThread.tsx'
import { LiftConfidentiality, LiftConfidentiality_helpRequest } from './LiftConfidentiality.tsx'
import { requestTitle } from '@kewo/web/helpRequests'
import { StatusChip, StatusChip_helpRequest } from './StatusChip.tsx'
import { useLiveHelpRequests } from './useLiveHelpRequests.ts'
import { useSteps } from './useSteps.ts'

const HelpRequestQuery = graphql(
  `
    query HelpRequest($id: ID!) {
      node(id: $id) {
        __typename
        ... on HelpRequest {
          id
          number
          category
          urgency
          cause
          words
          voice {
            id
            seconds
          }
          toRate {
            ...RateAfter_toRate
          }
          ...StatusChip_helpRequest
          ...HelpRequestThread_helpRequest
          ...HelpRequestAnswers_helpRequest
          ...LiftConfidentiality_helpRequest
        }
      }
    }
  `,
  [
    RateAfter_toRate,
    StatusChip_helpRequest,
    HelpRequestThread_helpRequest,
    HelpRequestAnswers_helpRequest,
    LiftConfidentiality_helpRequest,
  ],
)

const route = getRouteApi(`/shop${paths.helpRequest}` as const)

/** One request: each step as it happens, and what the shop can say or settle. */
export function HelpRequestPage() {
  const { helpRequestId } = route.useParams()
  const { data, refresh } = usePageQuery(HelpRequestQuery, { id: helpRequestId })
  useLiveHelpRequests((changed) => changed === helpRequestId && refresh())
  const steps = useSteps(refresh)
  const request = data?.node?.__typename === 'HelpRequest' ? data.node : undefined
  if (data && !request) throw failureNotFound
  return (
    <div className={styles.thread}>
      <PageTop
        title={request ? shortened(requestTitle(request)) : m.helpRequests_title()}
        overline={
          request &&
          `${helpRequestCategoryLabel(request.category)} · ${urgencyLabel(request.urgency)} · ${m.helpRequests_number({ number: request.number })}`
        }
        backLabel={m.helpRequests_back()}
        renderBack={(parts) => <Link to={paths.helpRequests} {...parts} />}
        sub={request && <StatusChip helpRequest={request} />}
      />
      {!request && <SkeletonRows label={m.helpRequests_loading()} />}
      {request && (
        <>
          <div className={styles.said}>
            <HelpRequestThread helpRequest={request} />
            <OnThisPhone about={request.id} />
            <LiftConfidentiality helpRequest={request} />
            <RateAfter after={request.id} title={m.ratings_rateRequest()} toRate={request.toRate} />
          </div>
          <HelpRequestAnswers key={request.id} helpRequest={request} steps={steps} />
        </>
      )}
    </div>
  )
}

/** The first words name the page; the whole stands below. */
function shortened(words: string): string {
  const characters = [...words]
  return characters.length > 26 ? `${characters.slice(0, 25).join('')}…` : words
}
