import imported from 'gcoord'
import type { PlainPoint } from '@kewo/domain'

type Gcoord = { transform(point: [number, number], from: string, to: string): [number, number] }

// The types of the package fit either Node or a bundler, never both.
const gcoord = imported as unknown as Gcoord

/** To a tenth of a metre. */
const parts = 1e6

/** Outside mainland China nothing is shifted. */
export const plainPoint: PlainPoint = ({ longitude, latitude }, system) => {
  if (system === 'WGS84') return { longitude, latitude }
  const [east, north] = gcoord.transform([longitude, latitude], system, 'WGS84')
  return { longitude: Math.round(east * parts) / parts, latitude: Math.round(north * parts) / parts }
}
