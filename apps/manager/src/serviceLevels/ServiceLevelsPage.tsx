import { usePageQuery } from '@kewo/web/page'
import { helpRequestCategories, type HelpRequestCategory, urgencies } from '@kewo/domain'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { durationWords, type Locale, useDateSetting, VisuallyHidden } from '@kewo/ui'
import { helpRequestCategoryLabel, urgencyLabel } from '@kewo/ui/labels'
import { Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import list from '../list/ListPage.module.css'
import type { Column } from '../list/column.ts'
import { ListTable } from '../list/ListTable.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './ServiceLevels.module.css'

const ServiceLevelsQuery = graphql(`
  query ServiceLevels {
    serviceLevels {
      id
      category
      urgency
      firstResponseMinutes
      resolutionMinutes
    }
  }
`)

type Level = ResultOf<typeof ServiceLevelsQuery>['serviceLevels'][number]

/** How soon each kind of request is to be answered and settled; a press leads to trying other targets. */
export function ServiceLevelsPage() {
  const { data } = usePageQuery(ServiceLevelsQuery, {})
  const { locale } = useDateSetting()
  return (
    <>
      <PageTop title={m.serviceLevels_title()} sub={m.serviceLevels_sub()} />
      <div className={list.column}>
        <ListTable
          id="serviceLevels"
          label={m.serviceLevels_title()}
          columns={columnsFor(data?.serviceLevels ?? [], locale)}
          rows={data && helpRequestCategories.map((id) => ({ id }))}
          loading={m.serviceLevels_loading()}
        />
      </div>
    </>
  )
}

type Row = { id: HelpRequestCategory }

const columnsFor = (levels: readonly Level[], locale: Locale): Column<Row>[] => [
  {
    id: 'category',
    label: m.serviceLevels_category(),
    head: true,
    always: true,
    cell: ({ id }) => helpRequestCategoryLabel(id),
  },
  ...urgencies.map((urgency): Column<Row> => {
    const targets = ({ id: category }: Row) =>
      targetWords(
        levels.find((level) => level.category === category && level.urgency === urgency),
        locale,
      )
    return {
      id: urgency,
      label: urgencyLabel(urgency),
      text: (row) => targets(row).join(m.list_comma()),
      cell: (row) => {
        const [answer, settle] = targets(row)
        return (
          <Link to={paths.serviceLevel} params={{ category: row.id, urgency }} className={styles.cell}>
            <VisuallyHidden>{`${helpRequestCategoryLabel(row.id)}, ${urgencyLabel(urgency)}: `}</VisuallyHidden>
            <span>
              {answer}
              {settle && <small className={list.under}>{settle}</small>}
            </span>
          </Link>
        )
      },
    }
  }),
]

const targetWords = (level: Level | undefined, locale: Locale): string[] =>
  level
    ? [
        m.serviceLevels_answer({ time: durationWords(level.firstResponseMinutes, locale) }),
        m.serviceLevels_settle({ time: durationWords(level.resolutionMinutes, locale) }),
      ]
    : [m.serviceLevels_none()]
