import { cabinetScenes, referenceScene } from './cabinetScenes.ts'
import { serviceScenes } from './serviceScenes.ts'
import type { Svg } from './svg.ts'

/** The picture of a step by its name, or how a campaign's display should look: `reference` and the brand's key. */
export function guidancePicture(name: string): Svg {
  if (name.startsWith('reference ')) return referenceScene(name.slice('reference '.length))
  const draw = cabinetScenes[name] ?? serviceScenes[name]
  if (!draw) throw new RangeError(`No drawing for ${name}`)
  return draw()
}
