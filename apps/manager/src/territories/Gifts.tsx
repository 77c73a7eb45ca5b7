import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import { Button, Card, ConfirmDialog, DateTime, Section } from '@kewo/ui'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './Territories.module.css'
import { useTakeBackGift } from './useTakeBackGift.ts'

export const Gifts_territory = graphql(`
  fragment Gifts_territory on Territory {
    gifts {
      id
      givenAt
      takenBackAt
      shopCount
      returnable
      giver {
        id
        name
      }
      from {
        territoryName
        count
      }
    }
  }
`)

type Gift = ResultOf<typeof Gifts_territory>['gifts'][number]
type Props = { territory: FragmentOf<typeof Gifts_territory>; onTakenBack: () => void }

/** The last times that shops were given to the territory, each with its way back. */
export function Gifts({ territory, onTakenBack }: Props) {
  const { gifts } = readFragment(Gifts_territory, territory)
  const [asking, setAsking] = useState<Gift | null>(null)
  const takeBack = useTakeBackGift(onTakenBack)
  if (gifts.length === 0) return null
  return (
    <Section flush title={m.territories_gifts()}>
      <Card>
        <ul className={styles.gifts}>
          {gifts.map((gift) => (
            <li key={gift.id}>
              <span>
                {m.territories_giftBy({ name: gift.giver.name, count: gift.shopCount })}
                <small>
                  <DateTime value={gift.givenAt} form="nearDayAndTime" /> · {fromWords(gift)}
                </small>
              </span>
              {gift.takenBackAt ? (
                <small>{m.territories_takenBack()}</small>
              ) : gift.returnable === 0 ? (
                <small>{m.territories_givenOn()}</small>
              ) : (
                <Button size="small" onClick={() => setAsking(gift)}>
                  {m.territories_undo()}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Card>
      {asking && (
        <ConfirmDialog
          open
          onClose={() => setAsking(null)}
          closeLabel={m.list_close()}
          title={m.territories_undoTitle({ count: asking.returnable })}
          consequence={m.territories_undoWords()}
          confirmLabel={m.territories_undo()}
          cancelLabel={m.list_cancel()}
          onConfirm={() => {
            void takeBack(asking.id)
            setAsking(null)
          }}
        />
      )}
    </Section>
  )
}

const fromWords = ({ from }: Gift): string =>
  from
    .map(({ territoryName, count }) =>
      territoryName === null
        ? m.territories_giftFromNobody({ count })
        : m.territories_giftFrom({ name: territoryName, count }),
    )
    .join(m.list_comma())
