import { graphql } from '@kewo/schema/client'
import { ComboBox } from '@kewo/ui/combobox'
import { textIn } from '@kewo/ui/labels'
import { useQuery } from 'urql'
import { useTyped } from '../list/useTyped.ts'
import { m } from '../paraglide/messages.js'

const BrandChoicesQuery = graphql(`
  query BrandChoices($search: String!) {
    brands(filter: { retired: false, search: $search }, first: 20) {
      nodes {
        id
        name
        nameEn
      }
    }
  }
`)

const BrandNameQuery = graphql(`
  query BrandName($id: ID!) {
    node(id: $id) {
      __typename
      ... on Brand {
        id
        name
        nameEn
      }
    }
  }
`)

type BrandProps = { value: string; onChange: (brandId: string) => void; error: string | undefined }

/** Whose campaign it is. */
export function BrandField({ value, onChange, error }: BrandProps) {
  const { asked, waiting, onSearch } = useTyped()
  const [{ data, fetching }] = useQuery({
    query: BrandChoicesQuery,
    variables: { search: asked ?? '' },
    pause: asked === null,
  })
  const name = useBrandName(value)
  const brands = data?.brands.nodes ?? []
  return (
    <ComboBox
      label={m.campaigns_brand()}
      placeholder={m.campaigns_pickBrand()}
      value={value}
      chosen={name === null ? null : { value, label: name }}
      onChange={onChange}
      options={brands.map((brand) => ({ value: brand.id, label: textIn(brand.name, brand.nameEn) }))}
      onSearch={onSearch}
      searching={waiting || fetching}
      error={error}
    />
  )
}

/** How a brand is called, by its id. */
export const BrandName = ({ id }: { id: string }) => useBrandName(id)

function useBrandName(id: string): string | null {
  const [{ data }] = useQuery({ query: BrandNameQuery, variables: { id }, pause: id === '' })
  return data?.node?.__typename === 'Brand' ? textIn(data.node.name, data.node.nameEn) : null
}
