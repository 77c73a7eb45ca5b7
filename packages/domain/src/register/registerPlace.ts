import { type CountryBox, isInBox } from '../retailer/countryBox.ts'
import type { Point } from '../retailer/point.ts'
import { registerIssue, type RegisterIssue } from './registerIssue.ts'

const wellKnownText = /^POINT\s*\(\s*(\S+)[\s,]+(\S+)\s*\)$/iu

/** 113.93, 22.53 in one cell, whatever parts or brackets them. */
const pair =
  /^[[(（【]?\s*(-?\d{1,3}(?:\.\d+)?)\s*°?\s*[,，;；\s|/]\s*(-?\d{1,3}(?:\.\d+)?)\s*°?\s*[\])）】]?$/u

/** The two numbers of a place that stands in one cell, as they stand; null where there are not two. */
export function readPair(cell: string): readonly [string, string] | null {
  const text = cell.normalize('NFKC').trim()
  const [, first, second] = wellKnownText.exec(text) ?? pair.exec(text) ?? []
  return first === undefined || second === undefined ? null : [first, second]
}

/**
 * The point of a shop, from `POINT (longitude latitude)`, `longitude,latitude` or two columns. A point that lies in the country only
 * with its numbers exchanged is exchanged. Null when there is none or none that can be read; an issue says which.
 */
export function readPoint(
  cells: { point: string; longitude: string; latitude: string },
  country: CountryBox | null,
  issues: RegisterIssue[],
): Point | null {
  const [longitude, latitude] = readPair(cells.point) ?? [cells.longitude, cells.latitude]
  const written = [cells.point, cells.longitude, cells.latitude].join(' ').trim()
  if (written === '') {
    issues.push(registerIssue('PLACE_MISSING', 'point'))
    return null
  }
  const point = { longitude: degrees(longitude), latitude: degrees(latitude) }
  const exchanged = { longitude: point.latitude, latitude: point.longitude }
  if (country && !isInBox(point, country) && isInBox(exchanged, country)) {
    issues.push(registerIssue('PLACE_SWAPPED', 'point', written))
    return exchanged
  }
  if (Math.abs(point.longitude) <= 180 && Math.abs(point.latitude) <= 90) return point
  issues.push(registerIssue('PLACE_UNREADABLE', 'point', written))
  return null
}

const degrees = (cell: string | undefined): number => {
  const text = (cell ?? '').normalize('NFKC').trim()
  return text === '' ? Number.NaN : Number(text)
}
