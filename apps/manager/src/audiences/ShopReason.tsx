import { Card } from '@kewo/ui'
import { ComboBox } from '@kewo/ui/combobox'
import { type ReactNode, useState } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './Audience.module.css'
import type { AudienceValue } from './audienceValue.ts'
import { useFoundShops } from '../retailers/useFoundShops.ts'
import { Reason, useReason } from './Reason.tsx'

type Props = {
  audience: AudienceValue
  /** The guidance that it is the audience of: what its author may aim at counts too. */
  guidanceId?: string
  /** What the shop that was chosen has on its phone; null while none is. */
  phone?: (seenBy: { name: string; included: boolean } | null) => ReactNode
}

/** Whether one shop is meant, and why: to answer a shop that asks, and to look as it will. */
export function ShopReason({ audience, guidanceId, phone }: Props) {
  const [shopId, setShopId] = useState('')
  const reasoned = useReason(audience, shopId, guidanceId)
  const { reason, included } = reasoned
  return (
    <>
      <Card padding="roomy" className={styles.card}>
        <h2>{phone ? m.audiences_lookTitle() : m.audiences_askTitle()}</h2>
        <ComboBox
          {...useFoundShops()}
          label={m.audiences_askSearch()}
          placeholder={m.audiences_namedSearch()}
          value={shopId}
          onChange={setShopId}
        />
        <div aria-live="polite">{shopId && <Reason reasoned={reasoned} />}</div>
      </Card>
      {phone?.(reason && { name: reason.retailer.name, included })}
    </>
  )
}
