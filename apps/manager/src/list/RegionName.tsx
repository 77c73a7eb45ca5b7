import { regionWay, useRegions } from './useRegions.ts'

/** A region with where it lies, by its id. */
export function RegionName({ id }: { id: string }) {
  const region = useRegions({ chosen: id }).find(({ value }) => value === id)
  return region ? regionWay(region) : null
}
