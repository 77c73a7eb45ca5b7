import { IconPackage } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { List } from '../list/List.tsx'
import { ListRow } from '../list/ListRow.tsx'
import { Pack } from '../list/Pack.tsx'
import { formatMoney } from '../money/formatMoney.ts'
import { Money } from '../money/Money.tsx'
import { m } from '../paraglide/messages.js'

export type PricedProduct = {
  id: string
  name: string
  unit: string
  wholesaleCents: number
  retailCents: number
  marginCents: number
  picture: string | null
}

type Props = {
  products: readonly PricedProduct[]
  /** Makes the app's link to a product; without it the rows lead nowhere. */
  renderLink?: (id: string, parts: { className: string; children: ReactNode }) => ReactNode
}

/** Products as a shop reads them: what one unit earns, then what it costs and sells for. */
export function PricedProducts({ products, renderLink }: Props) {
  return (
    <List look="joined">
      {products.map((product) => (
        <ListRow
          key={product.id}
          leading={<Pack picture={product.picture} icon={<IconPackage />} tone="gray" />}
          title={product.name}
          sub={
            <>
              {m.campaignSheet_margin({ unit: product.unit })}{' '}
              <Money cents={product.marginCents} tone="gain" />
            </>
          }
          note={m.campaignSheet_prices({
            wholesale: formatMoney(product.wholesaleCents),
            retail: formatMoney(product.retailCents),
          })}
          renderLink={renderLink && ((parts) => renderLink(product.id, parts))}
        />
      ))}
    </List>
  )
}
