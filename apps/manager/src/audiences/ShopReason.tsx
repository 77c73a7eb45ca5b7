import { Card } from '@kewo/ui'
import { ComboBox } from '@kewo/ui/combobox'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './Audience.module.css'
import type { AudienceValue } from './audienceValue.ts'
import { useFoundShops } from '../retailers/useFoundShops.ts'
import { Reason } from './Reason.tsx'

type Props = {
  audience: AudienceValue
  /** The guidance that it is the audience of: what its author may aim at counts too. */
  guidanceId?: string
}

/** Whether one shop is meant, and why: to answer a shop that asks. */
export function ShopReason({ audience, guidanceId }: Props) {
  const [shopId, setShopId] = useState('')
  return (
    <Card padding="roomy" className={styles.card}>
      <h2>{m.audiences_askTitle()}</h2>
      <ComboBox
        {...useFoundShops()}
        label={m.audiences_askSearch()}
        placeholder={m.audiences_namedSearch()}
        value={shopId}
        onChange={setShopId}
      />
      <div aria-live="polite">
        {shopId && <Reason audience={audience} retailerId={shopId} guidanceId={guidanceId} />}
      </div>
    </Card>
  )
}
