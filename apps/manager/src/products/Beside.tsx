import { graphql } from '@kewo/schema/client'
import { mostBeside } from '@kewo/domain'
import { type Option, TagBox } from '@kewo/ui/combobox'
import { textIn } from '@kewo/ui/labels'
import { useQuery } from 'urql'
import { useTyped } from '../list/useTyped.ts'
import { m } from '../paraglide/messages.js'

const ProductChoices = graphql(`
  query ProductChoices($search: String!) {
    products(filter: { search: $search, retired: false }, first: 20) {
      nodes {
        id
        name
        nameEn
        code
      }
    }
  }
`)

type Props = {
  value: readonly Option[]
  onChange: (value: readonly Option[]) => void
  error: string | undefined
}

/** Other products that go beside this one, found by typing. */
export function Beside({ value, onChange, error }: Props) {
  const { asked, waiting, onSearch } = useTyped()
  const [{ data, fetching }] = useQuery({
    query: ProductChoices,
    variables: { search: asked ?? '' },
    pause: asked === null,
  })
  const options = (data?.products.nodes ?? []).map(({ id, name, nameEn, code }): Option => ({
    value: id,
    label: textIn(name, nameEn),
    hint: code,
  }))
  return (
    <TagBox
      label={m.products_beside()}
      hint={m.products_besideHint({ most: mostBeside })}
      options={options}
      onSearch={onSearch}
      searching={waiting || fetching}
      error={error}
      chosen={value}
      onAdd={({ value: id, label }) => onChange([...value, { value: id, label }])}
      onRemove={(id) => onChange(value.filter((one) => one.value !== id))}
    />
  )
}
