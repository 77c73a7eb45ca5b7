import { graphql } from '@kewo/schema/client'
import type { Option } from '@kewo/ui/combobox'
import { useQuery } from 'urql'
import { useTyped } from '../list/useTyped.ts'

const ShopChoicesQuery = graphql(`
  query ShopChoices($search: String!, $typed: Boolean!) {
    find(text: $search) @include(if: $typed) {
      retailers {
        id
        name
        address
        licenceNumber
      }
    }
    retailers(filter: { search: $search }, first: 20) {
      nodes {
        id
        name
        address
        licenceNumber
      }
    }
  }
`)

/** What a field needs in which shops are found by name, address or licence number; the server searches them. */
export function useFoundShops() {
  const { asked, waiting, onSearch } = useTyped()
  const [{ data, fetching }] = useQuery({
    query: ShopChoicesQuery,
    variables: { search: asked ?? '', typed: Boolean(asked) },
    pause: asked === null,
  })
  // Those whose name is meant come first; the list itself is in the order of names, also of those that an address has found.
  const best = asked ? (data?.find?.retailers ?? []) : []
  const others = (data?.retailers.nodes ?? []).filter(({ id }) => !best.some((one) => one.id === id))
  const options = [...best, ...others].map(({ id, name, address, licenceNumber }): Option => ({
    value: id,
    label: name,
    hint: address ?? licenceNumber,
  }))
  return { options, onSearch, searching: waiting || fetching }
}
