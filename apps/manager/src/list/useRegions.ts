import { type RegionKind, regionKinds } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import type { Option } from '@kewo/ui/combobox'
import { textIn } from '@kewo/ui/labels'
import { useQuery } from 'urql'

const RegionsQuery = graphql(`
  query Regions {
    regions {
      id
      name
      nameEn
      kind
      closed
      path
      searchLine
    }
  }
`)

export type RegionsAsked = {
  kinds?: readonly RegionKind[]
  /** The region that is chosen already: it is offered even where it has closed since. */
  chosen?: string | undefined
  /** Those that have closed, too: for their names. */
  alsoClosed?: boolean
  /** Plain id of a region that is not offered, nor what lies below it. */
  notWithin?: string | undefined
}

/** A region with where it lies: 东区分公司 / 东一市场部. */
export const regionWay = ({ label, hint }: Option): string => (hint ? `${hint} / ${label}` : label)

/** The open regions as choices, each with where it lies. */
export function useRegions({
  kinds = regionKinds,
  chosen,
  alsoClosed = false,
  notWithin,
}: RegionsAsked = {}): Option[] {
  const [{ data }] = useQuery({ query: RegionsQuery })
  const regions = data?.regions ?? []
  const byId = new Map(regions.map((region) => [region.path.at(-1), region]))
  return regions
    .filter(({ id, kind, closed }) => kinds.includes(kind) && (!closed || alsoClosed || id === chosen))
    .filter(({ path }) => notWithin === undefined || !path.includes(notWithin))
    .map(({ id, name, nameEn, path, searchLine }) => {
      // The company stands above all: it is named only where it is meant itself.
      const above = path.slice(1, -1).flatMap((one) => byId.get(one) ?? [])
      return {
        value: id,
        label: textIn(name, nameEn),
        hint: above.map((one) => textIn(one.name, one.nameEn)).join(' / '),
        // Found by its own name first, and by the names of those above it.
        line: [searchLine, ...above.map((one) => one.searchLine)].join(''),
      }
    })
    .toSorted((one, other) => regionWay(one).localeCompare(regionWay(other), 'zh-CN'))
}
