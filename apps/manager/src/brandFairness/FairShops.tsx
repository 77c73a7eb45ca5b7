import { usePageQuery } from '@kewo/web/page'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { Button, Card, DateTime, SkeletonRows } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import type { FairBrand } from './fairnessQuery.ts'
import { brandName } from './Matrix.tsx'
import styles from './BrandFairness.module.css'

const BrandFairnessShopsQuery = graphql(`
  query BrandFairnessShops($managerId: ID!, $brandId: ID!) {
    brandFairnessShops(managerId: $managerId, brandId: $brandId, told: false) {
      count
      planned
      shops {
        id
        visitedAt
        nextVisitOn
        nextVisit {
          id
        }
        retailer {
          id
          name
        }
        toldThen {
          id
          name
          nameEn
        }
      }
    }
  }
`)

type Props = { managerId: string; row: FairBrand; name: string; isOwn: boolean }

/** As many as are read at a glance; the rest opens. */
const glance = 8

/** The shops that have not heard of the brand yet, those that are gone to next first. */
export function FairShops({ managerId, row, name, isOwn }: Props) {
  const [all, setAll] = useState(false)
  const { data } = usePageQuery(BrandFairnessShopsQuery, { managerId, brandId: row.brand.id })
  if (!data) return <SkeletonRows count={3} label={m.brandFairness_loading()} />
  const { count, planned, shops } = data.brandFairnessShops
  const brand = brandName(row)
  if (count === 0) return <Card>{m.brandFairness_allTold()}</Card>
  const shown = all ? shops : shops.slice(0, glance)
  const left = count - shops.length
  return (
    <>
      {planned > 0 && (
        <Card tone={isOwn ? 'jade' : 'plain'} className={styles.small}>
          {isOwn
            ? m.brandFairness_plannedOwn({ count: planned, brand })
            : m.brandFairness_plannedOf({ name, count: planned })}
        </Card>
      )}
      <Card className={styles.card}>
        <div className={styles.head}>
          <h2>{m.brandFairness_notTold({ count })}</h2>
          {shops.length > shown.length && (
            <Button variant="quiet" onClick={() => setAll(true)}>
              {m.brandFairness_showAll()}
            </Button>
          )}
        </div>
        <ul className={styles.shops}>
          {shown.map((shop) => (
            <FairShop key={shop.id} shop={shop} />
          ))}
        </ul>
        {(all || shops.length <= glance) && left > 0 && (
          <p className={styles.small}>{m.brandFairness_shopsLeft({ count: left })}</p>
        )}
      </Card>
    </>
  )
}

type Shop = ResultOf<typeof BrandFairnessShopsQuery>['brandFairnessShops']['shops'][number]

function FairShop({ shop }: { shop: Shop }) {
  const { retailer, visitedAt, toldThen, nextVisit, nextVisitOn } = shop
  const brands = toldThen.map(({ name, nameEn }) => textIn(name, nameEn)).join(m.brandFairness_listComma())
  return (
    <li>
      <Link to={paths.retailer} params={{ retailerId: retailer.id }}>
        {retailer.name}
      </Link>
      {nextVisit && nextVisitOn && (
        <Link to={paths.visit} params={{ visitId: nextVisit.id }} className={styles.next}>
          <DateTime value={nextVisitOn} form="nearDay" words={(day) => m.brandFairness_nextVisit({ day })} />
        </Link>
      )}
      <DateTime
        value={visitedAt}
        form="nearDay"
        className={styles.quiet}
        words={(day) =>
          brands ? m.brandFairness_visited({ day, brands }) : m.brandFairness_visitedOnly({ day })
        }
      />
    </li>
  )
}
