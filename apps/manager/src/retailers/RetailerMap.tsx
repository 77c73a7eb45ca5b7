import { usePageQuery } from '@kewo/web/page'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { EmptyState, Skeleton, useNow } from '@kewo/ui'
import { IconMapPin } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { type PointerEvent, useEffect, useMemo, useRef, useState } from 'react'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { placesOnSheet, type Sheet, type Spot, spotAt } from './placesOnSheet.ts'
import styles from './Retailers.module.css'
import { retailerFilter, type RetailersSearch } from './retailersSearch.ts'

const PointsQuery = graphql(`
  query RetailerPoints($filter: RetailerFilter) {
    retailerPoints(filter: $filter) {
      id
      name
      longitude
      latitude
      lastVisitedAt
    }
  }
`)

export type Point = ResultOf<typeof PointsQuery>['retailerPoints'][number]

const sheet: Sheet = { width: 1100, height: 620, margin: 28 }

/** Days without a visit after which a shop stands out. */
const longAgoDays = 30
const dayMs = 24 * 60 * 60 * 1000

/** Where the shops lie, drawn on a plain sheet: no tile server is needed. Amber: nobody has been there for long. */
export function RetailerMap({ search }: { search: RetailersSearch }) {
  const { data } = usePageQuery(PointsQuery, { filter: retailerFilter(search) })
  const spots = useMemo(() => placesOnSheet(data?.retailerPoints ?? [], sheet), [data])
  const [chosen, setChosen] = useState<Spot<Point> | null>(null)
  if (!data) return <Skeleton height="420px" />
  if (spots.length === 0)
    return (
      <EmptyState icon={<IconMapPin />} title={m.retailers_noPlaceTitle()}>
        {m.retailers_noPlaceWords()}
      </EmptyState>
    )
  return (
    <figure className={styles.map}>
      <MapSheet spots={spots} chosen={chosen} onChoose={setChosen} />
      <figcaption aria-live="polite">
        {chosen ? (
          <Link to={paths.retailer} params={{ retailerId: chosen.point.id }}>
            {chosen.point.name}
          </Link>
        ) : (
          m.retailers_mapWords({ count: spots.length, days: longAgoDays })
        )}
      </figcaption>
    </figure>
  )
}

type SheetProps = {
  spots: readonly Spot<Point>[]
  chosen: Spot<Point> | null
  onChoose: (spot: Spot<Point> | null) => void
}

function MapSheet({ spots, chosen, onChoose }: SheetProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const now = useNow()
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    const colour = (name: string) => getComputedStyle(context.canvas).getPropertyValue(name)
    context.clearRect(0, 0, sheet.width, sheet.height)
    for (const { x, y, point } of spots) {
      const visited = point.lastVisitedAt ? new Date(point.lastVisitedAt).getTime() : 0
      context.fillStyle = colour(now.getTime() - visited > longAgoDays * dayMs ? '--amber' : '--jade')
      context.beginPath()
      context.arc(x, y, point === chosen?.point ? 9 : 4, 0, 2 * Math.PI)
      context.fill()
    }
  }, [spots, chosen, now])
  const choose = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLCanvasElement>) => {
    const box = currentTarget.getBoundingClientRect()
    const scale = sheet.width / box.width
    onChoose(spotAt(spots, (clientX - box.left) * scale, (clientY - box.top) * scale))
  }
  return (
    <canvas
      ref={canvas}
      width={sheet.width}
      height={sheet.height}
      role="img"
      aria-label={m.retailers_mapWords({ count: spots.length, days: longAgoDays })}
      onPointerDown={choose}
    />
  )
}
