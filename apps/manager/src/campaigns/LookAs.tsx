import { graphql } from '@kewo/schema/client'
import { Dialog } from '@kewo/ui'
import { ComboBox } from '@kewo/ui/combobox'
import { marketTypeLabel } from '@kewo/ui/labels'
import { useQuery } from 'urql'
import type { AudienceValue } from '../audiences/audienceValue.ts'
import { useTyped } from '../list/useTyped.ts'
import { m } from '../paraglide/messages.js'

const AudienceShopsQuery = graphql(`
  query LookAsShops($audience: AudienceInput!, $search: String) {
    audiencePreview(audience: $audience) {
      __typename
      ... on AudiencePreview {
        shops(search: $search) {
          id
          name
          grade
          marketType
        }
      }
    }
  }
`)

type Props = {
  open: boolean
  onClose: () => void
  audience: AudienceValue
  onChoose: (shop: { id: string; name: string }) => void
}

/** Chooses one shop of the audience to look through. */
export function LookAs({ open, onClose, audience, onChoose }: Props) {
  return (
    <Dialog open={open} onClose={onClose} closeLabel={m.campaigns_close()} title={m.campaigns_lookTitle()}>
      <Shops audience={audience} onChoose={onChoose} />
    </Dialog>
  )
}

function Shops({ audience, onChoose }: Pick<Props, 'audience' | 'onChoose'>) {
  const { asked, waiting, onSearch } = useTyped()
  const [{ data, fetching }] = useQuery({
    query: AudienceShopsQuery,
    variables: { audience, search: asked },
    pause: asked === null,
  })
  const preview = data?.audiencePreview
  const shops = preview?.__typename === 'AudiencePreview' ? preview.shops : []
  return (
    <ComboBox
      label={m.campaigns_lookSearch()}
      placeholder={m.audiences_namedSearch()}
      beginsHere
      value=""
      onChange={(id, shop) => shop && onChoose({ id, name: shop.label })}
      options={shops.map(({ id, name, grade, marketType }) => ({
        value: id,
        label: name,
        hint: [grade && m.retailers_gradeValue({ grade }), marketTypeLabel(marketType)]
          .filter(Boolean)
          .join(' · '),
      }))}
      onSearch={onSearch}
      searching={waiting || fetching}
    />
  )
}
