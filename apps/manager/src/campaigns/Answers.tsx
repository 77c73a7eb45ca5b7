import { oneOf, usePageQuery } from '@kewo/web/page'
import { participationStatuses } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import {
  buttonClass,
  Card,
  Chip,
  DateTime,
  SearchInput,
  Section,
  Select,
  SkeletonRows,
  Table,
} from '@kewo/ui'
import { declineReasonLabel, participationStatusLabel } from '@kewo/ui/labels'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useLater } from '../list/useLater.ts'
import styles from './Campaigns.module.css'
import type { AnswersSearch } from './campaignsSearch.ts'
import { useOwnShopsOnly } from './useOwnShopsOnly.ts'

const AnswersQuery = graphql(`
  query CampaignAnswers($id: ID!, $filter: ParticipationFilter, $after: String) {
    node(id: $id) {
      ... on Campaign {
        id
        participations(filter: $filter, first: 20, after: $after) {
          totalCount
          nodes {
            id
            status
            declineReason
            declineWords
            answeredAt
            retailer {
              id
              name
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`)

const route = getRouteApi(`/staff${paths.campaign}` as const)

/** The shops that answered, as far as the person may know: the manager of these shops sees each, others who joined. */
export function Answers({ campaignId }: { campaignId: string }) {
  const search = route.useSearch()
  const ownShopsOnly = useOwnShopsOnly()
  const navigate = useNavigate()
  const change = (over: AnswersSearch) =>
    void navigate({
      to: paths.campaign,
      params: { campaignId },
      search: { ...search, after: undefined, ...over },
      replace: true,
    })
  const typed = useLater((q) => change({ q: q.trim() || undefined }))
  return (
    <Section flush title={ownShopsOnly ? m.campaigns_list() : m.campaigns_listJoined()}>
      <search className={styles.filters}>
        <SearchInput
          label={m.campaigns_searchShops()}
          placeholder={m.campaigns_searchShops()}
          defaultValue={search.q ?? ''}
          onChange={(event) => typed(event.currentTarget.value)}
        />
        {ownShopsOnly && (
          <Select
            label={m.campaigns_answer()}
            value={search.answer ?? ''}
            onChange={(event) => change({ answer: oneOf(participationStatuses, event.currentTarget.value) })}
            options={[
              { value: '', label: m.campaigns_anyAnswer() },
              ...participationStatuses.map((value) => ({ value, label: participationStatusLabel(value) })),
            ]}
          />
        )}
      </search>
      <div className={styles.below}>
        <AnswerTable campaignId={campaignId} search={search} />
      </div>
    </Section>
  )
}

function AnswerTable({ campaignId, search }: { campaignId: string; search: AnswersSearch }) {
  const { answer, q, after } = search
  const filter = { status: answer, search: q }
  const ownShopsOnly = useOwnShopsOnly()
  const { data } = usePageQuery(AnswersQuery, { id: campaignId, filter, after })
  const answers = data?.node && 'participations' in data.node ? data.node.participations : undefined
  if (!answers) return <SkeletonRows count={3} label={m.campaigns_loading()} />
  const { nodes, pageInfo } = answers
  if (nodes.length === 0)
    return (
      <Card className={styles.small}>
        {answer || q
          ? m.campaigns_noSuchAnswers()
          : ownShopsOnly
            ? m.campaigns_noAnswers()
            : m.campaigns_listedLater()}
      </Card>
    )
  const page = (cursor: string | undefined, label: string) => (
    <Link
      className={buttonClass()}
      to={paths.campaign}
      params={{ campaignId }}
      search={{ ...search, after: cursor }}
    >
      {label}
    </Link>
  )
  return (
    <>
      <Table label={m.campaigns_answersTitle()}>
        <thead>
          <tr>
            <th scope="col">{m.campaigns_shop()}</th>
            <th scope="col">{m.campaigns_answer()}</th>
            <th scope="col">{m.campaigns_why()}</th>
            <th scope="col" data-wide="">
              {m.campaigns_answeredAt()}
            </th>
          </tr>
        </thead>
        <tbody>
          {nodes.map(({ id, status, retailer, declineReason, declineWords, answeredAt }) => (
            <tr key={id}>
              <td>
                <Link to={paths.retailer} params={{ retailerId: retailer.id }}>
                  {retailer.name}
                </Link>
              </td>
              <td>
                <Chip tone={status === 'JOINED' ? 'jade' : 'gray'}>{participationStatusLabel(status)}</Chip>
              </td>
              <td>{declineReason && whyWords(declineReasonLabel(declineReason), declineWords)}</td>
              <td data-wide="">
                <DateTime value={answeredAt} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {(pageInfo.hasNextPage || after) && (
        <nav className={styles.pager} aria-label={m.campaigns_pages()}>
          {after && page(undefined, m.campaigns_firstPage())}
          {pageInfo.hasNextPage && pageInfo.endCursor && page(pageInfo.endCursor, m.campaigns_nextPage())}
        </nav>
      )}
    </>
  )
}

const whyWords = (reason: string, words: string | null) =>
  words ? m.campaigns_reasonAndWords({ reason, words }) : reason
