import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import { Avatar, Card, DateTime, Stars } from '@kewo/ui'
import { staffRoleLabel } from '@kewo/ui/labels'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { RateForm, RateForm_toRate } from './RateForm.tsx'
import styles from './Ratings.module.css'

export const RateCard_toRate = graphql(
  `
    fragment RateCard_toRate on ToRate {
      occasion
      role
      at
      staff {
        id
        name
      }
      rating {
        id
        stars
        hidden
      }
      ...RateForm_toRate
    }
  `,
  [RateForm_toRate],
)

type Props = { toRate: FragmentOf<typeof RateCard_toRate>; open: boolean; onRated: () => void }

/** One person for one occasion: who, what for, and the stars. */
export function RateCard({ toRate, open, onRated }: Props) {
  const one = readFragment(RateCard_toRate, toRate)
  const [opened, setOpened] = useState(open)
  return (
    <Card>
      <details
        className={styles.card}
        open={opened}
        onToggle={(event) => setOpened(event.currentTarget.open)}
      >
        <summary>
          <Avatar name={one.staff.name} />
          <span className={styles.who}>
            <b>{one.staff.name}</b>
            <small>
              {staffRoleLabel(one.role)} · <Occasion {...one} />
            </small>
          </span>
          {one.rating?.hidden && <small>{m.ratings_hidden()}</small>}
          {one.rating?.stars && (
            <Stars value={one.rating.stars} label={m.ratings_given({ stars: one.rating.stars })} />
          )}
        </summary>
        <RateForm toRate={one} onRated={onRated} />
      </details>
    </Card>
  )
}

function Occasion({ occasion, at }: Pick<ResultOf<typeof RateCard_toRate>, 'occasion' | 'at'>) {
  if (occasion === 'QUARTER') return m.ratings_occasionQuarter()
  const words = occasion === 'VISIT' ? m.ratings_occasionVisit : m.ratings_occasionRequest
  return <DateTime value={at} form="nearDay" words={(day) => words({ day })} />
}
