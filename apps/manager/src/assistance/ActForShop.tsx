import { assistanceRules } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, Dialog } from '@kewo/ui'
import { IconHeartHandshake } from '@tabler/icons-react'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './Assistance.module.css'
import { AskForCode, AskForCode_retailer } from './AskForCode.tsx'
import { type Asked, TypeCode } from './TypeCode.tsx'

export const ActForShop_retailer = graphql(
  `
    fragment ActForShop_retailer on Retailer {
      id
      name
      mayAssist
      ...AskForCode_retailer
    }
  `,
  [AskForCode_retailer],
)

/** 代办: the shop hears a code by phone and reads it back; then its own pages open, and everything says who acts. */
export function ActForShop({ retailer }: { retailer: FragmentOf<typeof ActForShop_retailer> }) {
  const shop = readFragment(ActForShop_retailer, retailer)
  const [open, setOpen] = useState(false)
  const [asked, setAsked] = useState<Asked | null>(null)
  if (!shop.mayAssist) return null

  return (
    <>
      <Button size="small" icon={<IconHeartHandshake aria-hidden="true" />} onClick={() => setOpen(true)}>
        {m.assistance_open()}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={m.assistance_title({ name: shop.name })}
        closeLabel={m.list_close()}
      >
        <div className={styles.fields}>
          {asked ? (
            <TypeCode key={asked.id} asked={asked} onAgain={() => setAsked(null)} />
          ) : (
            <>
              <p>{m.assistance_words({ minutes: assistanceRules.sessionMinutes })}</p>
              <AskForCode retailer={shop} onAsked={setAsked} />
            </>
          )}
        </div>
      </Dialog>
    </>
  )
}
