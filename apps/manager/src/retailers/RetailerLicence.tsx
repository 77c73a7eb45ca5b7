import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, Card, Section } from '@kewo/ui'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { useMay } from '../viewer/useMay.ts'
import { SetLicence, SetLicence_retailer } from './SetLicence.tsx'
import styles from './Retailers.module.css'

export const RetailerLicence_retailer = graphql(
  `
    fragment RetailerLicence_retailer on Retailer {
      licenceStatus
      licenceUnread
      ...SetLicence_retailer
    }
  `,
  [SetLicence_retailer],
)

/** What is wrong with the licence of a shop, and for an admin the way to say until when it is good. */
export function RetailerLicence({ retailer }: { retailer: FragmentOf<typeof RetailerLicence_retailer> }) {
  const shop = readFragment(RetailerLicence_retailer, retailer)
  const [open, setOpen] = useState(false)
  const unclear = shop.licenceStatus === 'UNCLEAR'
  const sets = useMay()('setLicences')
  if (!unclear && !sets) return null
  return (
    <Section flush title={m.retailers_licenceSection()}>
      <Card padding="roomy" className={styles.licence} tone={unclear ? 'amber' : undefined}>
        {unclear && (
          <p>
            {shop.licenceUnread
              ? m.retailers_licenceSaid({ words: shop.licenceUnread })
              : m.retailers_licenceBlank()}{' '}
            {m.retailers_licenceClosed()}
          </p>
        )}
        {sets && (unclear || open) ? (
          <SetLicence retailer={shop} onSaved={() => setOpen(false)} />
        ) : sets ? (
          <div>
            <Button onClick={() => setOpen(true)}>{m.retailers_licenceSet()}</Button>
          </div>
        ) : (
          <p>{m.retailers_licenceAskAdmin()}</p>
        )}
      </Card>
    </Section>
  )
}
