import { graphql } from '@kewo/schema/client'
import { Select } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { useQuery } from 'urql'
import { m } from '../paraglide/messages.js'

const BrandsQuery = graphql(`
  query CampaignBrands {
    brands(filter: { retired: false }, first: 100) {
      nodes {
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
  const brands = useBrands()
  return (
    <Select
      label={m.campaigns_brand()}
      placeholder={m.campaigns_pickBrand()}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      options={brands}
      error={error}
    />
  )
}

/** How a brand is called, by its id. */
export const BrandName = ({ id }: { id: string }) =>
  useBrands().find(({ value }) => value === id)?.label ?? null

function useBrands(): { value: string; label: string }[] {
  const [{ data }] = useQuery({ query: BrandsQuery })
  const brands = data?.brands.nodes ?? []
  return brands.map(({ id, name, nameEn }) => ({ value: id, label: textIn(name, nameEn) }))
}
