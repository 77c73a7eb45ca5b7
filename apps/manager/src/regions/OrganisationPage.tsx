import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { SkeletonRows } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { getRouteApi } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import list from '../list/ListPage.module.css'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { RegionRow, RegionRow_region } from './RegionRow.tsx'
import styles from './Regions.module.css'
import { treeOrder } from './treeOrder.ts'

const OrganisationQuery = graphql(
  `
    query Organisation {
      regions {
        id
        name
        nameEn
        path
        ...RegionRow_region
      }
    }
  `,
  [RegionRow_region],
)

const route = getRouteApi(`/staff${paths.organisation}` as const)

/** The company's branches and market departments, as a tree. */
export function OrganisationPage() {
  const { region: open } = route.useSearch()
  const { data } = usePageQuery(OrganisationQuery, {})
  return (
    <>
      <PageTop title={m.regions_title()} />
      <div className={list.column}>
        <p className={styles.words}>{m.regions_words()}</p>
        {data ? (
          <ul className={styles.tree} aria-label={m.regions_title()}>
            {treeOrder(data.regions.map(shown)).map((region) => (
              <RegionRow key={region.id} region={region} open={region.id === open} />
            ))}
          </ul>
        ) : (
          <SkeletonRows count={6} label={m.regions_loading()} />
        )}
      </div>
    </>
  )
}

/** By the name that the reader sees. */
const shown = <Region extends { name: string; nameEn: string | null }>(region: Region): Region => ({
  ...region,
  name: textIn(region.name, region.nameEn),
})
