import { Card } from '@kewo/ui'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './Audience.module.css'
import type { AudienceValue } from './audienceValue.ts'
import { Reason } from './Reason.tsx'
import { ShopSearch } from './ShopSearch.tsx'

type Props = {
  audience: AudienceValue
  /** The guidance that it is the audience of: what its author may aim at counts too. */
  guidanceId?: string
}

/** Whether one shop is meant, and why: to answer a shop that asks. */
export function ShopReason({ audience, guidanceId }: Props) {
  const [shopId, setShopId] = useState<string | null>(null)
  return (
    <Card padding="roomy" className={styles.card}>
      <h2>{m.audiences_askTitle()}</h2>
      <div>
        <ShopSearch
          label={m.audiences_askSearch()}
          actions={[
            { word: m.audiences_ask(), label: m.audiences_askShop, onPress: ({ id }) => setShopId(id) },
          ]}
        />
      </div>
      <div aria-live="polite">
        {shopId && <Reason audience={audience} retailerId={shopId} guidanceId={guidanceId} />}
      </div>
    </Card>
  )
}
