import { graphql } from '@kewo/schema/client'
import { ComboBox, type ComboBoxProps, type Option } from '@kewo/ui/combobox'
import { textIn } from '@kewo/ui/labels'
import { useQuery } from 'urql'
import { useTyped } from '../list/useTyped.ts'
import { m } from '../paraglide/messages.js'
import { useMay } from '../viewer/useMay.ts'

const TerritoryChoicesQuery = graphql(`
  query TerritoryChoices($search: String!) {
    territories(filter: { search: $search }, first: 20) {
      nodes {
        id
        name
        nameEn
        region {
          id
          name
          nameEn
        }
      }
    }
  }
`)

const TerritoryNameQuery = graphql(`
  query TerritoryName($id: ID!) {
    node(id: $id) {
      __typename
      ... on Territory {
        id
        name
        nameEn
      }
    }
  }
`)

type Props = Omit<ComboBoxProps, 'options' | 'onSearch' | 'searching' | 'chosen'> & {
  /** What stands for no territory or for several; before the territories. */
  first?: readonly Option[]
  /** The territory that cannot be meant. */
  without?: string
}

/** One of the territories that one arranges; the server searches them. */
export function TerritoryBox({ first = [], without, ...field }: Props) {
  const arranges = useMay()('arrangeTerritories')
  const { asked, waiting, onSearch } = useTyped()
  const [{ data, fetching }] = useQuery({
    query: TerritoryChoicesQuery,
    variables: { search: asked ?? '' },
    pause: !arranges || asked === null,
  })
  const named = field.value !== '' && !first.some(({ value }) => value === field.value)
  const [name] = useQuery({
    query: TerritoryNameQuery,
    variables: { id: field.value },
    pause: !named,
  })
  const node = name.data?.node?.__typename === 'Territory' ? name.data.node : null
  const found = (data?.territories.nodes ?? [])
    .filter(({ id }) => id !== without)
    .map(({ id, region, ...names }) => ({
      value: id,
      label: textIn(names.name, names.nameEn),
      hint: textIn(region.name, region.nameEn),
    }))
  return (
    <ComboBox
      {...field}
      options={[...first.filter(({ label }) => label.includes(asked ?? '')), ...found]}
      chosen={
        first.find(({ value }) => value === field.value) ??
        (named
          ? { value: field.value, label: node ? textIn(node.name, node.nameEn) : m.list_chosenTerritory() }
          : null)
      }
      onSearch={onSearch}
      searching={waiting || fetching}
    />
  )
}
