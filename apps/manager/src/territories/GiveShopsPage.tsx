import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { SkeletonRows } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { getRouteApi, Link } from '@tanstack/react-router'
import { failureNotFound, PagePart } from '@kewo/web/failure'
import { PageTop } from '../frame/PageTop.tsx'
import list from '../list/ListPage.module.css'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { GiveFilters } from './GiveFilters.tsx'
import { GiveTable } from './GiveTable.tsx'

const GiveQuery = graphql(`
  query GiveShops($id: ID!) {
    node(id: $id) {
      __typename
      ... on Territory {
        id
        name
        nameEn
      }
    }
  }
`)

const route = getRouteApi(`/staff${paths.giveShops}` as const)

/** Chooses shops, one by one or all that fit, and gives them to a territory. */
export function GiveShopsPage() {
  const { territoryId } = route.useParams()
  const search = route.useSearch()
  const { data } = usePageQuery(GiveQuery, { id: territoryId })
  const territory = data?.node?.__typename === 'Territory' ? data.node : undefined
  if (data && !territory) throw failureNotFound
  if (!territory) return <SkeletonRows count={8} label={m.territories_loading()} />
  const name = textIn(territory.name, territory.nameEn)
  return (
    <>
      <PageTop
        title={m.territories_giveTitle({ name })}
        backLabel={m.territories_backTo({ name })}
        renderBack={(parts) => <Link to={paths.territory} params={{ territoryId }} {...parts} />}
      />
      <div className={list.column}>
        <GiveFilters territoryId={territoryId} search={search} />
        <PagePart>
          <GiveTable territory={{ id: territoryId, name }} search={search} />
        </PagePart>
      </div>
    </>
  )
}
