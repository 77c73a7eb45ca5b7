import { type Fix, InvalidInput } from '@kewo/domain'
import { builder } from '../builder/builder.ts'

/** Where a person stands. Read at the start and the end of a visit, never in between. */
export const PlaceInput = builder.inputType('PlaceInput', {
  fields: (t) => ({
    longitude: t.float({ required: true, description: 'Degrees east of Greenwich, WGS 84.' }),
    latitude: t.float({ required: true, description: 'Degrees north of the equator, WGS 84.' }),
    accuracy: t.float({
      description: 'By how many metres it may be off, as the device says; left out when it does not.',
    }),
  }),
})

type Sent = { longitude: number; latitude: number; accuracy?: number | null }

/** Half way round the earth, in metres: nothing is further off. */
const furthest = 20_037_508

/** The place, or null where the person did not give it. Refuses what is not on earth. */
export function takePlace(place: Sent | null | undefined): Fix | null {
  if (!place) return null
  const { longitude, latitude, accuracy = null } = place
  const isOnEarth = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90
  if (isOnEarth && (accuracy === null || accuracy >= 0)) {
    const accuracyMetres = accuracy === null ? null : Math.min(Math.ceil(accuracy), furthest)
    return { point: { longitude, latitude }, accuracyMetres }
  }
  throw new InvalidInput('place', {
    'zh-CN': '定位的经纬度不对，请重新定位，或者不用定位开始。',
    en: 'This location isn’t valid. Please read it again, or start without it.',
  })
}

/** What a visit keeps of where it began. */
export const startPlace = (fix: Fix | null) => ({
  startLongitude: fix?.point.longitude ?? null,
  startLatitude: fix?.point.latitude ?? null,
  startAccuracyMetres: fix?.accuracyMetres ?? null,
})

/** What a visit keeps of where it ended. */
export const endPlace = (fix: Fix | null) => ({
  endLongitude: fix?.point.longitude ?? null,
  endLatitude: fix?.point.latitude ?? null,
  endAccuracyMetres: fix?.accuracyMetres ?? null,
})
