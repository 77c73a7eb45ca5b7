import { countWords, type ReachBy, reachParts, type ReachStep } from '@kewo/domain'
import { graphql, readFragment, type ResultOf } from '@kewo/schema/client'
import { usePageQuery } from '@kewo/web/page'
import { LinkTabs, rowLinkClass, Section } from '@kewo/ui'
import { Link } from '@tanstack/react-router'
import type { Column } from '../list/column.ts'
import { ListTable } from '../list/ListTable.tsx'
import { m } from '../paraglide/messages.js'
import { none, type ReachSearch, wholeAgain } from './reachSearch.ts'
import styles from './Reach.module.css'
import { partLabel, type ReachedType, share, stepLabel } from './reachWords.ts'

const ReachParts_reach = graphql(`
  fragment ReachParts_reach on Reach {
    parts(by: $by, within: $within) {
      left
      parts {
        regionId
        managerId
        marketType
        grade
        name
        nameEn
        counts {
          step
          count
        }
      }
    }
  }
`)

const ReachPartsQuery = graphql(
  `
    query ReachParts($of: ID!, $by: ReachBy!, $within: ReachPartFilter) {
      node(id: $of) {
        __typename
        ... on GuidanceVersion {
          id
          reach {
            ...ReachParts_reach
          }
        }
        ... on SupplyPolicyVersion {
          id
          reach {
            ...ReachParts_reach
          }
        }
        ... on Campaign {
          id
          reach {
            ...ReachParts_reach
          }
        }
      }
    }
  `,
  [ReachParts_reach],
)

type Props = { type: ReachedType; of: string; by: ReachBy; search: ReachSearch }

/** Where it stands how far: the same figures parted, each a way to its shops. No ranking: parts stand by name. */
export function ReachParts({ type, of, by, search }: Props) {
  // A region that is looked into goes on parting; shops of another part are listed below.
  const within = { regionId: search.region }
  const { data } = usePageQuery(ReachPartsQuery, { of, by, within })
  const node = data?.node
  const found =
    node && 'reach' in node && node.reach ? readFragment(ReachParts_reach, node.reach).parts : undefined
  const tabs = reachParts.map((key) => ({ key, label: partColumn(key), current: by === key }))
  const rows = found?.parts.map((part) => ({ ...part, id: keyOf(part) }))
  return (
    <Section flush title={m.reach_parts()}>
      <div className={styles.column}>
        <LinkTabs
          flush
          label={m.reach_partedBy()}
          tabs={tabs}
          renderLink={({ key }, parts) => (
            <Link
              key={key}
              to="."
              resetScroll={false}
              search={(was) => ({ ...was, ...wholeAgain, region: search.region, by: key, sort: undefined })}
              {...parts}
            />
          )}
        />
        <ListTable
          id="reachParts"
          label={m.reach_partsTable()}
          columns={columns(
            type,
            { by, region: search.region },
            rows?.[0]?.counts.map(({ step }) => step) ?? [],
          )}
          rows={rows}
          loading={m.reach_loading()}
        />
        {found && found.left > 0 && (
          <p className={styles.small}>{m.reach_partsLeft({ count: found.left })}</p>
        )}
        {search.region && (
          <p className={styles.small}>
            <Link to="." resetScroll={false} search={(was) => ({ ...was, ...wholeAgain })}>
              {m.reach_allRegions()}
            </Link>
          </p>
        )}
      </div>
    </Section>
  )
}

type Part = ResultOf<typeof ReachParts_reach>['parts']['parts'][number]
type Row = Part & { id: string }
type Parted = { by: ReachBy; region: string | undefined }

const keyOf = ({ regionId, managerId, marketType, grade }: Part) =>
  regionId ?? managerId ?? marketType ?? String(grade ?? none)

/** The part as the address says it, within the region that is looked into. */
function addressOf(part: Part, { by, region }: Parted): ReachSearch {
  switch (by) {
    case 'REGION':
      return { region: part.regionId ?? undefined }
    case 'MARKET_TYPE':
      return { region, market: part.marketType ?? undefined }
    case 'GRADE':
      return { region, grade: part.grade ?? none }
    case 'MANAGER':
      return { region, manager: part.managerId ?? none }
  }
}

const partColumn = (by: ReachBy) =>
  ({
    MANAGER: m.reach_byManager,
    MARKET_TYPE: m.reach_byMarket,
    GRADE: m.reach_byGrade,
    REGION: m.reach_byRegion,
  })[by]()

const countOf = (part: Part, step: ReachStep) => part.counts.find((one) => one.step === step)?.count ?? null

function columns(type: ReachedType, parted: Parted, steps: readonly ReachStep[]): Column<Row>[] {
  const { by } = parted
  return [
    {
      id: 'part',
      label: partColumn(by),
      always: true,
      head: true,
      text: (part) => partLabel(part, by),
      cell: (part) => (
        <Link
          to="."
          resetScroll={false}
          hash={by === 'REGION' ? undefined : 'shops'}
          search={(was) => ({ ...was, ...wholeAgain, ...addressOf(part, parted) })}
          className={rowLinkClass}
        >
          {partLabel(part, by)}
        </Link>
      ),
    },
    ...steps.map((step): Column<Row> => ({
      id: step,
      label: stepLabel(step, type),
      number: true,
      wide: step === 'TOLD' || step === 'READ',
      text: (part) => countOf(part, step),
      cell: (part) => {
        const count = countOf(part, step)
        if (count === null) return <span title={m.reach_hidden()}>—</span>
        const meant = countOf(part, 'MEANT') ?? 0
        return (
          <>
            <Link
              to="."
              hash="shops"
              search={(was) => ({ ...was, ...wholeAgain, ...addressOf(part, parted), came: step })}
              className={styles.thumb}
              aria-label={m.reach_shopsOf({ part: partLabel(part, by), step: stepLabel(step, type), count })}
            >
              {countWords(count)}
            </Link>
            {step === 'UNDERSTOOD' && <small className={styles.share}> {share(count, meant)}%</small>}
          </>
        )
      },
    })),
  ]
}
