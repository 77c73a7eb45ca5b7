import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Section } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import { ShopDisplay, ShopDisplay_participation } from './ShopDisplay.tsx'
import styles from './Proofs.module.css'

export const ShopDisplays_retailer = graphql(
  `
    fragment ShopDisplays_retailer on Retailer {
      id
      name
      campaignsJoined {
        id
        ...ShopDisplay_participation
      }
    }
  `,
  [ShopDisplay_participation],
)

type Props = { retailer: FragmentOf<typeof ShopDisplays_retailer>; onSent: () => void }

/** The displays that a shop has agreed to put up: whoever is there may take the photo for it. */
export function ShopDisplays({ retailer, onSent }: Props) {
  const { id, name, campaignsJoined } = readFragment(ShopDisplays_retailer, retailer)
  const open = campaignsJoined.filter((participation) =>
    readFragment(ShopDisplay_participation, participation).steps.some(isOpen),
  )
  if (open.length === 0) return null
  return (
    <Section flush title={m.proofs_displays()} note={m.proofs_displaysNote()}>
      <ul className={styles.displays}>
        {open.map((participation) => (
          <li key={participation.id}>
            <ShopDisplay participation={participation} shop={{ id, name }} onSent={onSent} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

const isOpen = ({ whyNotSend, proof }: { whyNotSend: object | null; proof: { state: string } | null }) =>
  whyNotSend === null || proof?.state === 'WAITING'
