import { graphql } from '@kewo/schema/client'
import { Card, Skeleton } from '@kewo/ui'
import { ComboBox } from '@kewo/ui/combobox'
import { type MouseEvent, useMemo } from 'react'
import { useQuery } from 'urql'
import { m } from '../paraglide/messages.js'
import { placeAt, placesOnSheet, type Sheet, sheetOf } from '../retailers/placesOnSheet.ts'
import styles from './VisitPlans.module.css'

const PointsQuery = graphql(`
  query StartPoints {
    retailerPoints {
      id
      name
      longitude
      latitude
    }
  }
`)

export type Place = { longitude: number; latitude: number }

const sheet: Sheet = { width: 800, height: 420, margin: 30 }

/** Where the days begin and end: a press on the map of one's shops. */
export function StartPlace({ value, onChange }: { value: Place | null; onChange: (place: Place) => void }) {
  const [{ data }] = useQuery({ query: PointsQuery, variables: {} })
  const frame = useMemo(() => sheetOf(data?.retailerPoints ?? [], sheet), [data])
  if (!data) return <Skeleton height="320px" />
  const press = ({ currentTarget, clientX, clientY }: MouseEvent<SVGSVGElement>) => {
    const box = currentTarget.getBoundingClientRect()
    const scale = sheet.width / box.width
    onChange(placeAt(frame, (clientX - box.left) * scale, (clientY - box.top) * scale))
  }
  const [start] = value ? placesOnSheet([value], sheet, frame) : []
  return (
    <Card padding="roomy" className={styles.fields}>
      <h2 className={styles.heading}>{m.visitPlans_start()}</h2>
      <p className={styles.quiet}>{m.visitPlans_startHint()}</p>
      <svg
        viewBox={`0 0 ${sheet.width} ${sheet.height}`}
        className={styles.map}
        data-pressable=""
        role="img"
        aria-label={m.visitPlans_startMap({ count: data.retailerPoints.length })}
        onClick={press}
      >
        {placesOnSheet(data.retailerPoints, sheet, frame).map(({ x, y, point }) => (
          <circle key={point.id} cx={x} cy={y} r="4" className={styles.shop} />
        ))}
        {start && <Home x={start.x} y={start.y} />}
      </svg>
      <ComboBox
        label={m.visitPlans_startAtShop()}
        placeholder={m.visitPlans_chooseShop()}
        value=""
        options={data.retailerPoints.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(shopId) => {
          const shop = data.retailerPoints.find(({ id }) => id === shopId)
          if (shop) onChange({ longitude: shop.longitude, latitude: shop.latitude })
        }}
      />
    </Card>
  )
}

/** The house that marks where a day begins and ends. */
export function Home({ x, y }: { x: number; y: number }) {
  return (
    <g className={styles.home} transform={`translate(${x} ${y})`}>
      <circle r="13" />
      <path d="M-6 0 L0 -6 L6 0 M-4 -1 V6 H4 V-1" />
    </g>
  )
}
