import { useRegions } from './useRegions.ts'

/** Where a region lies, by its id. */
export const RegionName = ({ id }: { id: string }) =>
  useRegions({ chosen: id }).find(({ value }) => value === id)?.label ?? null
