import { graphql } from '@kewo/schema/client'
import { Dialog, List, ListRow, SearchInput } from '@kewo/ui'
import { marketTypeLabel } from '@kewo/ui/labels'
import { useState } from 'react'
import { useQuery } from 'urql'
import type { AudienceValue } from '../audiences/audienceValue.ts'
import { useSettled } from '../list/useSettled.ts'
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
  const [typed, setTyped] = useState('')
  const search = useSettled(typed)
  const [{ data }] = useQuery({ query: AudienceShopsQuery, variables: { audience, search } })
  const preview = data?.audiencePreview
  const shops = preview?.__typename === 'AudiencePreview' ? preview.shops : []
  return (
    <>
      <SearchInput
        label={m.campaigns_lookSearch()}
        placeholder={m.campaigns_lookSearch()}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        data-autofocus=""
      />
      {data && shops.length === 0 && <p>{m.campaigns_lookNobody()}</p>}
      <List look="plain">
        {shops.map((shop) => (
          <ListRow
            key={shop.id}
            title={shop.name}
            sub={[
              shop.grade && m.retailers_gradeValue({ grade: shop.grade }),
              marketTypeLabel(shop.marketType),
            ]
              .filter(Boolean)
              .join(' · ')}
            onPress={() => onChoose(shop)}
          />
        ))}
      </List>
    </>
  )
}
