import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { EmptyState, SkeletonRows } from '@kewo/ui'
import { IconBuildingStore } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { PlanForm } from './PlanForm.tsx'
import styles from './VisitPlans.module.css'

const SettingQuery = graphql(`
  query VisitPlanSetting {
    visitPlanSetting(weeks: 4) {
      firstDay
      mostVisits
      visitMinutes
      startLongitude
      startLatitude
      shops
    }
  }
`)

/** What is set before the planner begins: from when, how full the days, where they begin. */
export function NewVisitPlanPage() {
  const { data } = usePageQuery(SettingQuery, {})
  const setting = data?.visitPlanSetting
  return (
    <>
      <PageTop
        title={m.visitPlans_new()}
        sub={setting && m.visitPlans_forShops({ count: setting.shops })}
        backLabel={m.visitPlans_back()}
        renderBack={(parts) => <Link to={paths.visitPlans} {...parts} />}
      />
      <div className={styles.form}>
        {!setting && <SkeletonRows count={5} label={m.visitPlans_loading()} />}
        {setting && setting.shops === 0 && (
          <EmptyState icon={<IconBuildingStore />} title={m.visitPlans_noShops()}>
            {m.visitPlans_noShopsWords()}
          </EmptyState>
        )}
        {setting && setting.shops > 0 && <PlanForm setting={setting} />}
      </div>
    </>
  )
}
