import { InvalidInput } from '@kewo/domain'
import { builder } from '../builder/builder.ts'

/** Where a person stands. Read at the start and the end of a visit, never in between. */
export const PlaceInput = builder.inputType('PlaceInput', {
  fields: (t) => ({
    longitude: t.float({ required: true, description: 'Degrees east of Greenwich, WGS 84.' }),
    latitude: t.float({ required: true, description: 'Degrees north of the equator, WGS 84.' }),
  }),
})

export type Place = { longitude: number; latitude: number }

/** The place, or null where the person did not give it. Refuses what is not on earth. */
export function takePlace(place: Place | null | undefined): Place | null {
  if (!place) return null
  const { longitude, latitude } = place
  if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) return { longitude, latitude }
  throw new InvalidInput('place', {
    'zh-CN': '定位的经纬度不对，请重新定位，或者不用定位开始。',
    en: 'This position is not on earth. Please read it again, or go on without it.',
  })
}
