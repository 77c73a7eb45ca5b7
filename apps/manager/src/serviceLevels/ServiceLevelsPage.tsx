import { usePageQuery } from '@kewo/web/page'
import { helpRequestCategories, type HelpRequestCategory, urgencies, type Urgency } from '@kewo/domain'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { durationWords, SkeletonRows, Table, useDateSetting, VisuallyHidden } from '@kewo/ui'
import { helpRequestCategoryLabel, urgencyLabel } from '@kewo/ui/labels'
import { Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import list from '../list/ListPage.module.css'
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
  const levelOf = (category: HelpRequestCategory, urgency: Urgency) =>
    data?.serviceLevels.find((level) => level.category === category && level.urgency === urgency)
  return (
    <>
      <PageTop title={m.serviceLevels_title()} sub={m.serviceLevels_sub()} />
      <div className={list.column}>
        {!data && <SkeletonRows count={8} label={m.serviceLevels_loading()} />}
        {data && (
          <Table label={m.serviceLevels_title()}>
            <thead>
              <tr>
                <th scope="col">{m.serviceLevels_category()}</th>
                {urgencies.map((urgency) => (
                  <th key={urgency} scope="col">
                    {urgencyLabel(urgency)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {helpRequestCategories.map((category) => (
                <tr key={category}>
                  <th scope="row">{helpRequestCategoryLabel(category)}</th>
                  {urgencies.map((urgency) => (
                    <td key={urgency}>
                      <Link to={paths.serviceLevel} params={{ category, urgency }} className={styles.cell}>
                        <VisuallyHidden>{`${helpRequestCategoryLabel(category)}, ${urgencyLabel(urgency)}: `}</VisuallyHidden>
                        <Targets level={levelOf(category, urgency)} />
                      </Link>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </div>
    </>
  )
}

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
