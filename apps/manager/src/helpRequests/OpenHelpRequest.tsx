import { OnThisPhone } from '@kewo/web/outbox'
import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { DateTime, PageHeader, SkeletonRows } from '@kewo/ui'
import { helpRequestCategoryLabel, urgencyLabel } from '@kewo/ui/labels'
import { Link } from '@tanstack/react-router'
import { failureNotFound } from '@kewo/web/failure'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { HelpRequestFacts, HelpRequestFacts_helpRequest } from './HelpRequestFacts.tsx'
import { HelpRequestSteps, HelpRequestSteps_helpRequest } from './HelpRequestSteps.tsx'
import { HelpRequestThread, HelpRequestThread_helpRequest } from './HelpRequestThread.tsx'
import styles from './Inbox.module.css'
import type { InboxSearch } from './inboxSearch.ts'
import { ReplyBox, ReplyBox_helpRequest } from './ReplyBox.tsx'
import { AskFirst, requestTitle } from '@kewo/web/helpRequests'
import { useLiveHelpRequests } from './useLiveHelpRequests.ts'
import { useSteps } from './useSteps.ts'

export const HelpRequestQuery = graphql(
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
          openedAt
          retailer {
            id
            name
          }
          ...HelpRequestSteps_helpRequest
          ...HelpRequestThread_helpRequest
          ...ReplyBox_helpRequest
          ...HelpRequestFacts_helpRequest
        }
      }
    }
  `,
  [
    HelpRequestSteps_helpRequest,
    HelpRequestThread_helpRequest,
    ReplyBox_helpRequest,
    HelpRequestFacts_helpRequest,
  ],
)

/** One request with its clocks, its thread, and what can be done. */
export function OpenHelpRequest({ id, search }: { id: string; search: InboxSearch }) {
  const { data, refresh } = usePageQuery(HelpRequestQuery, { id })
  useLiveHelpRequests((changed) => changed === id && refresh())
  const steps = useSteps(refresh)
  const request = data?.node?.__typename === 'HelpRequest' ? data.node : undefined
  if (data && !request) throw failureNotFound
  if (!request) return <SkeletonRows label={m.helpRequests_loading()} />
  const title = requestTitle(request)
  const { retailer, openedAt, category, urgency, number } = request
  return (
    <>
      <section className={styles.threadColumn} aria-label={title}>
        <PageHeader
          quiet
          title={title}
          sub={
            <>
              {retailer.name} · {helpRequestCategoryLabel(category)} · {urgencyLabel(urgency)} ·{' '}
              {m.helpRequests_openedAt()} <DateTime value={openedAt} form="nearDayAndTime" /> ·{' '}
              {m.helpRequests_number({ number })}
            </>
          }
          backLabel={m.helpRequests_back()}
          renderBack={({ className, ...parts }) => (
            <Link
              to={paths.helpRequests}
              search={search}
              {...parts}
              className={`${className} ${styles.backToList}`}
            />
          )}
          right={<HelpRequestSteps helpRequest={request} steps={steps} />}
        />
        <div className={styles.said}>
          <HelpRequestThread helpRequest={request} />
          <OnThisPhone about={request.id} />
        </div>
        <ReplyBox helpRequest={request} steps={steps} />
        <AskFirst question={steps.question} />
      </section>
      <HelpRequestFacts helpRequest={request} />
    </>
  )
}
