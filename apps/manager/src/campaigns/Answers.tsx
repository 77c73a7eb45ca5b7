import { onBehalfWords } from '@kewo/web/assistance'
import { oneOf, usePageQuery } from '@kewo/web/page'
import { participationStatuses } from '@kewo/domain'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { Card, Chip, DateTime, SearchInput, Section, Select } from '@kewo/ui'
import { declineReasonLabel, participationStatusLabel } from '@kewo/ui/labels'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { Column } from '../list/column.ts'
import { firstPage, pageVariables } from '../list/listSearch.ts'
import { ListTable } from '../list/ListTable.tsx'
import { Pager_page } from '../list/Pager.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useLater } from '../list/useLater.ts'
import styles from './Campaigns.module.css'
import { HandOut, HandOut_participation, piecesHandedTo } from './HandOut.tsx'
import type { AnswersSearch } from './campaignsSearch.ts'
import { useOwnShopsOnly } from './useOwnShopsOnly.ts'

const AnswersQuery = graphql(
  `
    query CampaignAnswers(
      $id: ID!
      $filter: ParticipationFilter
      $orderBy: ParticipationOrder
      $direction: SortDirection
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      node(id: $id) {
        ... on Campaign {
          id
          material
          participations(
            filter: $filter
            orderBy: $orderBy
            direction: $direction
            first: $first
            after: $after
            last: $last
            before: $before
          ) {
            totalCount
            nodes {
              id
              status
              declineReason
              declineWords
              answeredAt
              onBehalfName
              retailer {
                id
                name
              }
              ...HandOut_participation
            }
            pageInfo {
              ...Pager_page
            }
          }
        }
      }
    }
  `,
  [Pager_page, HandOut_participation],
)

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
      search: { ...search, ...firstPage, ...over },
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
  const { answer, q } = search
  const filter = { status: answer, search: q }
  const ownShopsOnly = useOwnShopsOnly()
  const { data } = usePageQuery(AnswersQuery, {
    ...{ id: campaignId, filter, orderBy: search.sort, direction: search.direction },
    ...pageVariables(search),
  })
  const answers = data?.node && 'participations' in data.node ? data.node.participations : undefined
  const hasMaterial = data?.node && 'material' in data.node && data.node.material !== null
  return (
    <ListTable
      id="answers"
      label={m.campaigns_answersTitle()}
      columns={ownShopsOnly && hasMaterial ? [...columns(), materialColumn()] : columns()}
      rows={answers?.nodes}
      pages={answers}
      usualSort="ANSWERED"
      loading={m.campaigns_loading()}
      empty={
        <Card className={styles.small}>
          {answer || q
            ? m.campaigns_noSuchAnswers()
            : ownShopsOnly
              ? m.campaigns_noAnswers()
              : m.campaigns_listedLater()}
        </Card>
      }
    />
  )
}

type Answer = Extract<
  NonNullable<ResultOf<typeof AnswersQuery>['node']>,
  { participations: unknown }
>['participations']['nodes'][number]

const columns = (): Column<Answer>[] => [
  {
    id: 'shop',
    label: m.campaigns_shop(),
    sort: { by: 'SHOP', direction: 'ASC' },
    always: true,
    text: ({ retailer }) => retailer.name,
    cell: ({ retailer }) => (
      <Link to={paths.retailer} params={{ retailerId: retailer.id }}>
        {retailer.name}
      </Link>
    ),
  },
  {
    id: 'answer',
    label: m.campaigns_answer(),
    text: ({ status }) => participationStatusLabel(status),
    cell: ({ status, onBehalfName }) => (
      <>
        <Chip tone={status === 'JOINED' ? 'jade' : 'gray'}>{participationStatusLabel(status)}</Chip>
        {onBehalfName && <small> {onBehalfWords(onBehalfName)}</small>}
      </>
    ),
  },
  {
    id: 'why',
    label: m.campaigns_why(),
    cell: ({ declineReason, declineWords }) =>
      declineReason && whyWords(declineReasonLabel(declineReason), declineWords),
  },
  {
    id: 'answeredAt',
    label: m.campaigns_answeredAt(),
    sort: { by: 'ANSWERED', direction: 'DESC' },
    wide: true,
    text: ({ answeredAt }, when) => when(answeredAt),
    cell: ({ answeredAt }) => <DateTime value={answeredAt} />,
  },
]

const materialColumn = (): Column<Answer> => ({
  id: 'material',
  label: m.campaigns_materialColumn(),
  text: (answer) => String(piecesHandedTo(answer)),
  cell: (answer) => <HandOut participation={answer} />,
})

const whyWords = (reason: string, words: string | null) =>
  words ? m.campaigns_reasonAndWords({ reason, words }) : reason
