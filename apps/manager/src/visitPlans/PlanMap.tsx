import { useMemo } from 'react'
import { m } from '../paraglide/messages.js'
import { placesOnSheet, type Sheet, sheetOf } from '../retailers/placesOnSheet.ts'
import type { Plan, PlanDayData, PlanStop } from './plan.ts'
import { Home } from './StartPlace.tsx'
import styles from './VisitPlans.module.css'

const sheet: Sheet = { width: 640, height: 520, margin: 34 }

type Placed = { longitude: number; latitude: number; stop: PlanStop }

/** The way of one day over the shops of the whole plan. Drawn on a plain sheet: no tile server is needed. */
export function PlanMap({ plan, day }: { plan: Plan; day: PlanDayData }) {
  const home = useMemo(() => ({ longitude: plan.startLongitude, latitude: plan.startLatitude }), [plan])
  const all = useMemo(() => plan.days.flatMap(({ stops }) => placed(stops)), [plan])
  // As near as the day's way allows; the shops of other days show where they lie within it.
  const shown = day.stops.length > 0 ? placed(day.stops) : all
  const frame = sheetOf([home, ...shown], sheet)
  const [start] = placesOnSheet([home], sheet, frame)
  const stops = placesOnSheet(placed(day.stops), sheet, frame)
  if (!start) return null
  const way = [start, ...stops, start].map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')
  return (
    <svg
      viewBox={`0 0 ${sheet.width} ${sheet.height}`}
      className={styles.map}
      role="img"
      aria-label={m.visitPlans_mapWords({ count: stops.length })}
    >
      {placesOnSheet(all, sheet, frame).map(({ x, y, point }) => (
        <circle key={point.stop.id} cx={x} cy={y} r="3" className={styles.otherShop} />
      ))}
      {stops.length > 0 && <polyline points={way} className={styles.way} />}
      {stops.map(({ x, y, point }) => (
        <g key={point.stop.id} transform={`translate(${x} ${y})`} className={styles.mark}>
          <circle r="11" />
          <text dy="4">{point.stop.position}</text>
        </g>
      ))}
      <Home x={start.x} y={start.y} />
    </svg>
  )
}

function placed(stops: readonly PlanStop[]): Placed[] {
  return stops.flatMap((stop) => {
    const { longitude, latitude } = stop.retailer
    return longitude === null || latitude === null ? [] : [{ longitude, latitude, stop }]
  })
}
