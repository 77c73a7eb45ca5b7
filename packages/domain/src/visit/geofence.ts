import type { Words } from '../refusal.ts'
import { metresBetween, type Point } from '../retailer/point.ts'
import { TooFarFromShop } from './visitRefusals.ts'

/** NONE: place is not looked at. SOFT: outside, it warns, lets go on and marks. HARD: outside, it refuses. */
export const geofenceModes = ['NONE', 'SOFT', 'HARD'] as const

export type GeofenceMode = (typeof geofenceModes)[number]

export type Geofence = { mode: GeofenceMode; radiusMetres: number }

export const defaultGeofence: Geofence = { mode: 'SOFT', radiusMetres: 200 }

export type GeofenceCheck = {
  /** Whole metres from the shop's place; null when either place is not known or the mode is NONE. */
  distanceMetres: number | null
  /** The visit is to be marked: begun outside, or nobody can tell where. */
  marked: boolean
  warning: Words | null
  refusal: TooFarFromShop | null
}

/**
 * Whether a visit may start where the person stands. On the edge of the radius is inside. Without the person's
 * position, or without a trusted place of the shop (pass null for a doubtful one), the visit goes on and is marked, under
 * HARD too: a phone that finds no satellite must not keep anyone from a shop, and the mark tells the supervisor.
 */
export function checkGeofence(fence: Geofence, shop: Point | null, person: Point | null): GeofenceCheck {
  if (fence.mode === 'NONE') return { distanceMetres: null, marked: false, warning: null, refusal: null }
  if (!shop || !person) {
    const warning = shop ? personUnknown : shopUnknown
    return { distanceMetres: null, marked: true, warning, refusal: null }
  }
  const exact = metresBetween(shop, person)
  const distanceMetres = Math.round(exact)
  if (exact <= fence.radiusMetres) return { distanceMetres, marked: false, warning: null, refusal: null }
  if (fence.mode === 'HARD') {
    const refusal = new TooFarFromShop(distanceMetres, fence.radiusMetres)
    return { distanceMetres, marked: true, warning: null, refusal }
  }
  return { distanceMetres, marked: true, warning: outside(distanceMetres, fence.radiusMetres), refusal: null }
}

const outside = (distanceMetres: number, radiusMetres: number): Words => ({
  'zh-CN': `开始时离店约 ${distanceMetres} 米，超出了 ${radiusMetres} 米。不影响拜访，记录里标注“不在店附近”。`,
  en: `Begun about ${distanceMetres} m from the shop, more than ${radiusMetres} m. The visit goes on and is marked.`,
})

const personUnknown: Words = {
  'zh-CN': '没有取得定位。不影响拜访，记录里标注“没有定位”。',
  en: 'The position could not be read. The visit goes on and is marked.',
}

const shopUnknown: Words = {
  'zh-CN': '这家店还没有可靠的位置。不影响拜访，记录里标注“没有定位”。',
  en: "The shop's place is not known for certain. The visit goes on and is marked.",
}
