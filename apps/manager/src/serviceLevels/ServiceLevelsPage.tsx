import { usePageQuery } from '@kewo/web/page'
import { helpRequestCategories, type HelpRequestCategory, urgencies } from '@kewo/domain'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { durationWords, useDateSetting, VisuallyHidden } from '@kewo/ui'
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
  return (
    <>
      <PageTop title={m.serviceLevels_title()} sub={m.serviceLevels_sub()} />
      <div className={list.column}>
        <ListTable
          id="serviceLevels"
          label={m.serviceLevels_title()}
          columns={columnsFor(data?.serviceLevels ?? [])}
          rows={data && helpRequestCategories.map((id) => ({ id }))}
          loading={m.serviceLevels_loading()}
        />
      </div>
    </>
  )
}

type Row = { id: HelpRequestCategory }

const columnsFor = (levels: readonly Level[]): Column<Row>[] => [
  {
    id: 'category',
    label: m.serviceLevels_category(),
    head: true,
    always: true,
    cell: ({ id }) => helpRequestCategoryLabel(id),
  },
  ...urgencies.map((urgency) => ({
    id: urgency,
    label: urgencyLabel(urgency),
    cell: ({ id: category }: Row) => (
      <Link to={paths.serviceLevel} params={{ category, urgency }} className={styles.cell}>
        <VisuallyHidden>{`${helpRequestCategoryLabel(category)}, ${urgencyLabel(urgency)}: `}</VisuallyHidden>
        <Targets level={levels.find((level) => level.category === category && level.urgency === urgency)} />
      </Link>
    ),
  })),
]

function Targets({ level }: { level: Level | undefined }) {
  const { locale } = useDateSetting()
  if (!level) return m.serviceLevels_none()
  return (
    <>
      {m.serviceLevels_answer({ time: durationWords(level.firstResponseMinutes, locale) })}
      <small className={list.under}>
        {m.serviceLevels_settle({ time: durationWords(level.resolutionMinutes, locale) })}
      </small>
    </>
  )
}
