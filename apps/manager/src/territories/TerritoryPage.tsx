import { countWords } from '@kewo/domain'
import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { buttonClass, Card, Section, SkeletonRows } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { getRouteApi, Link } from '@tanstack/react-router'
import { failureNotFound } from '@kewo/web/failure'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useMay } from '../viewer/useMay.ts'
import { Gifts, Gifts_territory } from './Gifts.tsx'
import { RenameTerritory, RenameTerritory_territory } from './RenameTerritory.tsx'
import styles from './Territories.module.css'
import { TerritoryMembers, TerritoryMembers_territory } from './TerritoryMembers.tsx'

const TerritoryQuery = graphql(
  `
    query Territory($id: ID!) {
      node(id: $id) {
        __typename
        ... on Territory {
          id
          name
          nameEn
          retailerCount
          withoutPortalCount
          region {
            id
            name
            nameEn
            parent {
              id
              name
              nameEn
            }
          }
          ...RenameTerritory_territory
          ...TerritoryMembers_territory
          ...Gifts_territory
        }
      }
    }
  `,
  [RenameTerritory_territory, TerritoryMembers_territory, Gifts_territory],
)

const route = getRouteApi(`/staff${paths.territory}` as const)

/** One territory: the four who serve it and the shops that lie in it. */
export function TerritoryPage() {
  const { territoryId } = route.useParams()
  const may = useMay()
  const { data, refresh } = usePageQuery(TerritoryQuery, { id: territoryId })
  const territory = data?.node?.__typename === 'Territory' ? data.node : undefined
  if (data && !territory) throw failureNotFound
  if (!territory) return <SkeletonRows count={5} label={m.territories_loading()} />
  const { id, region, retailerCount, withoutPortalCount } = territory
  return (
    <>
      <PageTop
        title={textIn(territory.name, territory.nameEn)}
        sub={[region.parent, region].flatMap((one) => (one ? textIn(one.name, one.nameEn) : [])).join(' / ')}
        backLabel={m.territories_back()}
        renderBack={(parts) => <Link to={paths.territories} {...parts} />}
        right={<RenameTerritory territory={territory} />}
      />
      <div className={styles.territory}>
        <TerritoryMembers territory={territory} />
        <Section flush title={m.territories_shops()}>
          <Card padding="roomy">
            <div className={styles.shops}>
              <p className={styles.count}>
                {countWords(retailerCount)} <small>{m.territories_shopCount({ count: retailerCount })}</small>
              </p>
              <div className={styles.acts}>
                <Link
                  to={paths.giveShops}
                  params={{ territoryId: id }}
                  search={{ region: region.id }}
                  className={buttonClass({ variant: 'primary' })}
                >
                  {m.territories_give()}
                </Link>
                <Link to={paths.retailers} search={{ territory: id }} className={buttonClass()}>
                  {m.territories_seeShops()}
                </Link>
              </div>
              {may('openPortal') && (
                <div className={styles.shops}>
                  <p className={styles.consequence}>
                    {withoutPortalCount === 0
                      ? m.portalAccess_none()
                      : m.portalAccess_waiting({ count: withoutPortalCount })}
                  </p>
                  {withoutPortalCount > 0 && (
                    <div className={styles.acts}>
                      <Link to={paths.openPortal} params={{ territoryId: id }} className={buttonClass()}>
                        {m.portalAccess_open()}
                      </Link>
                    </div>
                  )}
                </div>
              )}
            </div>
          </Card>
        </Section>
        <Gifts territory={territory} onTakenBack={refresh} />
      </div>
    </>
  )
}
