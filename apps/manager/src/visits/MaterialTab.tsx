import { mostHandedOut } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Card, Checkbox, IconButton, Section } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { IconMinus, IconPlus } from '@tabler/icons-react'
import { m } from '../paraglide/messages.js'
import type { TabProps } from '../traces/tabProps.ts'
import styles from './Visits.module.css'

export const MaterialTab_retailer = graphql(`
  fragment MaterialTab_retailer on Retailer {
    id
    campaignsJoined {
      id
      materialLeft
      campaign {
        id
        title
        titleEn
        material
        materialEn
      }
      materialHandedOut {
        id
        count
        takenBackAt
      }
    }
  }
`)

/** The campaigns of the shop that give material. */
const givingTo = (retailer: FragmentOf<typeof MaterialTab_retailer>) =>
  readFragment(MaterialTab_retailer, retailer).campaignsJoined.filter(
    ({ campaign }) => campaign.material !== null,
  )

/** How many of them there are: each is something to do in the shop. */
export const materialsFor = (retailer: FragmentOf<typeof MaterialTab_retailer>): number =>
  givingTo(retailer).length

type Props = TabProps & { retailer: FragmentOf<typeof MaterialTab_retailer> }

/** What the shop was promised by the campaigns it joined: ticked as it is handed over, and booked when the visit is completed. */
export function MaterialTab({ retailer, written: { materials = [] }, change }: Props) {
  const giving = givingTo(retailer)
  if (giving.length === 0) return null
  return (
    <Section flush title={m.visits_material()} note={m.visits_materialNote()}>
      <div className={styles.fields}>
        {giving.map(({ id, materialLeft, campaign, materialHandedOut }) => {
          const others = materials.filter(({ participationId }) => participationId !== id)
          const count = materials.find(({ participationId }) => participationId === id)?.count ?? 0
          const set = (pieces: number) =>
            change({
              materials: pieces > 0 ? [...others, { participationId: id, count: pieces }] : others,
            })
          const had = materialHandedOut.reduce((sum, one) => sum + (one.takenBackAt ? 0 : one.count), 0)
          const left = materialLeft ?? 0
          return (
            <Card key={id} className={styles.fields}>
              <Checkbox
                label={m.visits_handedOver({ what: textIn(campaign.material ?? '', campaign.materialEn) })}
                checked={count > 0}
                onChange={(event) => set(event.currentTarget.checked ? 1 : 0)}
              />
              <p className={styles.quiet}>
                {textIn(campaign.title, campaign.titleEn)} · {m.visits_materialLeft({ left, had })}
              </p>
              {count > 0 && (
                <div className={styles.pieces}>
                  <IconButton label={m.visits_onePieceLess()} onClick={() => set(Math.max(1, count - 1))}>
                    <IconMinus aria-hidden="true" />
                  </IconButton>
                  <output aria-live="polite">{m.visits_pieces({ count })}</output>
                  <IconButton
                    label={m.visits_onePieceMore()}
                    onClick={() => set(Math.min(mostHandedOut, count + 1))}
                  >
                    <IconPlus aria-hidden="true" />
                  </IconButton>
                </div>
              )}
              {count > left && <p className={styles.mark}>{m.visits_materialShort({ left })}</p>}
            </Card>
          )
        })}
      </div>
    </Section>
  )
}
