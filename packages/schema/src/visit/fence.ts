import {
  checkGeofence,
  defaultGeofence,
  type Fix,
  type GeofenceCheck,
  type Point,
  type Words,
} from '@kewo/domain'
import type { PlaceStatus } from '@kewo/db'

type Shop = { longitude: number | null; latitude: number | null; placeStatus: PlaceStatus }

/** What the company's fence says of somebody who stands there. A doubtful place of the shop is none. */
export function checkFence(shop: Shop, person: Fix | null): GeofenceCheck {
  const known = shop.placeStatus === 'KNOWN' ? pointOf(shop.longitude, shop.latitude) : null
  return checkGeofence(defaultGeofence, known, person)
}

export function startWarning(visit: {
  startLongitude: number | null
  startLatitude: number | null
  startAccuracyMetres: number | null
  retailer: Shop
}): Words | null {
  const point = pointOf(visit.startLongitude, visit.startLatitude)
  const fix = point && { point, accuracyMetres: visit.startAccuracyMetres }
  return checkFence(visit.retailer, fix).warning
}

function pointOf(longitude: number | null, latitude: number | null): Point | null {
  return longitude === null || latitude === null ? null : { longitude, latitude }
}
