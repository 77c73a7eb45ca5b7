import type { Words } from '../refusal.ts'
import { metresBetween, type Point } from '../retailer/point.ts'
import { distanceWords } from './distanceWords.ts'
import { TooFarFromShop } from './visitRefusals.ts'

/** NONE: place is not looked at. SOFT: outside, it warns, lets go on and marks. HARD: outside, it refuses. */
export const geofenceModes = ['NONE', 'SOFT', 'HARD'] as const

export type GeofenceMode = (typeof geofenceModes)[number]

export type Geofence = { mode: GeofenceMode; radiusMetres: number }

export const defaultGeofence: Geofence = { mode: 'SOFT', radiusMetres: 200 }

/** Where a device says that it is, and by how many metres it may be off; null when it does not say. */
export type Fix = { point: Point; accuracyMetres: number | null }

export type GeofenceCheck = {
  /** Whole metres from the shop's place; null when either place is not known or the mode is NONE. */
  distanceMetres: number | null
  /** The visit is to be marked: begun outside, or nobody can tell where. */
  marked: boolean
  warning: Words | null
  refusal: TooFarFromShop | null
}

/**
 * Whether a visit may start where the person stands. On the edge of the radius is inside, and outside is only who is
 * outside by more than the fix may be off. A fix that may be off by more than the radius tells inside from outside for
 * nobody near: it excuses nothing and counts as no position, unless it is outside however far off it is.
 * Without the person's position, or without a trusted place of the shop (pass null for a doubtful one), the visit goes on
 * and is marked, under HARD too: a phone that finds no satellite must not keep anyone from a shop, and the mark tells the
 * supervisor.
 */
export function checkGeofence(fence: Geofence, shop: Point | null, person: Fix | null): GeofenceCheck {
  if (fence.mode === 'NONE') return { distanceMetres: null, marked: false, warning: null, refusal: null }
  if (!shop || !person) {
    const warning = shop ? personUnknown : shopUnknown
    return { distanceMetres: null, marked: true, warning, refusal: null }
  }
  const exact = metresBetween(shop, person.point)
  const accuracy = person.accuracyMetres ?? 0
  const how = { ...fence, distanceMetres: Math.round(exact), accuracyMetres: person.accuracyMetres }
  const { distanceMetres } = how
  if (exact - accuracy > fence.radiusMetres)
    return fence.mode === 'HARD'
      ? { distanceMetres, marked: true, warning: null, refusal: new TooFarFromShop(how) }
      : { distanceMetres, marked: true, warning: outside(how), refusal: null }
  const vague = accuracy > fence.radiusMetres
  return { distanceMetres, marked: vague, warning: vague ? tooVague(how) : null, refusal: null }
}

type Measured = { distanceMetres: number; accuracyMetres: number | null; radiusMetres: number }

const outside = ({ radiusMetres, ...measured }: Measured): Words => {
  const distance = distanceWords(measured)
  return {
    'zh-CN': `开始时${distance['zh-CN']}，超出了 ${radiusMetres} 米。不影响拜访，记录里标注“不在店附近”。`,
    en: `Started ${distance.en}, which is more than ${radiusMetres} m. The visit can continue; the record says “not near the shop”.`,
  }
}

const tooVague = (measured: Measured): Words => {
  const distance = distanceWords(measured)
  return {
    'zh-CN': `开始时${distance['zh-CN']}，定位太粗，看不出在不在店附近。不影响拜访，记录里标注“没有定位”。`,
    en: `Started ${distance.en}. The location is too rough to tell whether that’s near. The visit can continue; the record says “no location”.`,
  }
}

const personUnknown: Words = {
  'zh-CN': '没有取得定位。不影响拜访，记录里标注“没有定位”。',
  en: 'Your location couldn’t be read. The visit can continue; the record says “no location”.',
}

const shopUnknown: Words = {
  'zh-CN': '这家店还没有可靠的位置。不影响拜访，记录里标注“没有定位”。',
  en: 'The shop’s location isn’t certain. The visit can continue; the record says “no location”.',
}
