import type { StaffRole } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { ComboBox, type ComboBoxProps } from '@kewo/ui/combobox'
import { textIn } from '@kewo/ui/labels'
import { useQuery } from 'urql'
import { useTyped } from '../list/useTyped.ts'

const PersonChoicesQuery = graphql(`
  query PersonChoices($filter: StaffFilter!) {
    people(filter: $filter, first: 20) {
      nodes {
        id
        name
        region {
          id
          name
          nameEn
        }
      }
    }
  }
`)

type Props = Omit<ComboBoxProps, 'options' | 'onSearch' | 'searching'> & {
  /** Only who holds it. */
  role?: StaffRole
}

/** One of the people who work here, each with where; the server searches them. */
export function PersonBox({ role, ...field }: Props) {
  const { asked, waiting, onSearch } = useTyped()
  const [{ data, fetching }] = useQuery({
    query: PersonChoicesQuery,
    variables: { filter: { role, search: asked ?? '' } },
    pause: asked === null,
  })
  const options = (data?.people.nodes ?? []).map(({ id, name, region }) => ({
    value: id,
    label: name,
    hint: textIn(region.name, region.nameEn),
  }))
  return <ComboBox {...field} options={options} onSearch={onSearch} searching={waiting || fetching} />
}
