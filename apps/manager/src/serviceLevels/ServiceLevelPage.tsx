import { usePageQuery } from '@kewo/web/page'
import { helpRequestCategories, urgencies } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { SkeletonRows } from '@kewo/ui'
import { helpRequestCategoryLabel, urgencyLabel } from '@kewo/ui/labels'
import { getRouteApi, Link } from '@tanstack/react-router'
import { failureNotFound } from '@kewo/web/failure'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { TryTargets } from './TryTargets.tsx'
import styles from './ServiceLevels.module.css'

const LevelsQuery = graphql(`
  query ServiceLevelToTry {
    serviceLevels {
      id
      edition
      category
      urgency
      firstResponseMinutes
      resolutionMinutes
    }
  }
`)

const route = getRouteApi(`/staff${paths.serviceLevel}` as const)

/** The targets of one kind of request: what others would have made of the last days, before they are set. */
export function ServiceLevelPage() {
  const params = route.useParams()
  const category = helpRequestCategories.find((one) => one === params.category)
  const urgency = urgencies.find((one) => one === params.urgency)
  if (!category || !urgency) throw failureNotFound
  const { data, refresh } = usePageQuery(LevelsQuery, {})
  const level = data?.serviceLevels.find((one) => one.category === category && one.urgency === urgency)
  return (
    <>
      <PageTop
        title={`${helpRequestCategoryLabel(category)} · ${urgencyLabel(urgency)}`}
        sub={m.serviceLevels_title()}
        backLabel={m.serviceLevels_back()}
        renderBack={(parts) => <Link to={paths.serviceLevels} {...parts} />}
      />
      <div className={styles.column}>
        {data ? (
          <TryTargets
            about={{ category, urgency }}
            current={level ?? { firstResponseMinutes: 120, resolutionMinutes: 780 }}
            edition={level?.edition ?? 'none'}
            askAgain={refresh}
          />
        ) : (
          <SkeletonRows count={5} label={m.serviceLevels_loading()} />
        )}
      </div>
    </>
  )
}
