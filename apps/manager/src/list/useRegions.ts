import { type RegionKind, regionKinds } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
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
    }
  }
`)

type Choice = { value: string; label: string }

type Asked = {
  kinds?: readonly RegionKind[]
  /** The region that is chosen already: it is offered even where it has closed since. */
  chosen?: string | undefined
  /** Plain id of a region that is not offered, nor what lies below it. */
  notWithin?: string | undefined
}

/** The open regions as choices, each with where it lies: 东区分公司 / 东一市场部. */
export function useRegions({ kinds = regionKinds, chosen, notWithin }: Asked = {}): Choice[] {
  const [{ data }] = useQuery({ query: RegionsQuery })
  const regions = data?.regions ?? []
  const names = new Map(regions.map(({ path, name, nameEn }) => [path.at(-1), textIn(name, nameEn)]))
  return regions
    .filter(({ id, kind, closed }) => kinds.includes(kind) && (!closed || id === chosen))
    .filter(({ path }) => notWithin === undefined || !path.includes(notWithin))
    .map(({ id, path }) => ({
      value: id,
      // The company stands above all: it is named only where it is meant itself.
      label: (path.length > 1 ? path.slice(1) : path).map((one) => names.get(one) ?? '').join(' / '),
    }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'zh-CN'))
}
