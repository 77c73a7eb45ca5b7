import { usePageQuery } from '@kewo/web/page'
import { type RatedRole, ratedRoles, ratingGroupings } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { Card, ChipRow, chipButtonClass, LinkTabs, SkeletonRows } from '@kewo/ui'
import { staffRoleLabel } from '@kewo/ui/labels'
import { IconEyeOff } from '@tabler/icons-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { PressedFigures } from '../pressed/PressedFigures.tsx'
import { useMay } from '../viewer/useMay.ts'
import { useStaff } from '../viewer/useStaff.ts'
import { FigureTable, FigureTable_figure } from './FigureTable.tsx'
import { groupingLabel } from './groupingLabel.ts'
import { Parts } from './Parts.tsx'
import styles from './Ratings.module.css'

const RatingsQuery = graphql(
  `
    query Ratings($role: RatedRole!) {
      ratingFigures(role: $role) {
        id
        ...FigureTable_figure
      }
    }
  `,
  [FigureTable_figure],
)

const route = getRouteApi(`/staff${paths.ratings}` as const)

/** What shops think of the service, as far as nobody can be recognised. */
export function RatingsPage() {
  const { viewer } = useStaff()
  const search = route.useSearch()
  const overview = useMay()('overseeRatings')
  const mine = ratedRoles.filter((role) => overview || viewer.roles.includes(role))
  const role: RatedRole = search.role ?? mine[0] ?? 'MANAGER'
  const { data } = usePageQuery(RatingsQuery, { role })
  return (
    <>
      <PageTop title={m.ratings_title()} />
      <div className={styles.column}>
        {mine.length > 1 && (
          <LinkTabs
            flush
            label={m.ratings_roles()}
            tabs={mine.map((one) => ({ key: one, label: staffRoleLabel(one), current: one === role }))}
            renderLink={({ key }, parts) => (
              <Link
                key={key}
                to={paths.ratings}
                search={{ ...search, of: undefined, role: mine.find((one) => one === key) }}
                activeOptions={{ exact: true }}
                {...parts}
              />
            )}
          />
        )}
        <Card tone="jade" className={styles.anonymous}>
          <IconEyeOff aria-hidden="true" />
          <p>{m.ratings_anonymous()}</p>
        </Card>
        <ChipRow>
          {[undefined, ...ratingGroupings].map((by) => (
            <Link
              key={by ?? 'people'}
              to={paths.ratings}
              search={{ ...search, by }}
              activeOptions={{ exact: true }}
              activeProps={{}}
              className={chipButtonClass()}
              aria-current={by === search.by ? 'true' : undefined}
            >
              {by ? groupingLabel(by) : m.ratings_by_PEOPLE()}
            </Link>
          ))}
        </ChipRow>
        {!data && <SkeletonRows label={m.ratings_loading()} />}
        {data && !search.by && <FigureTable figures={data.ratingFigures} role={role} />}
        {data && search.by && (
          <Parts figures={data.ratingFigures} role={role} by={search.by} search={search} leads={overview} />
        )}
        <PressedFigures />
      </div>
    </>
  )
}
