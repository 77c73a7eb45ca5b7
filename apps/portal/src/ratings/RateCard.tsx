import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import { Avatar, Card, DateTime, Stars, useNow } from '@kewo/ui'
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
        editableUntil
      }
      ...RateForm_toRate
    }
  `,
  [RateForm_toRate],
)

type Props = { toRate: FragmentOf<typeof RateCard_toRate>; open: boolean; onRated: () => void }

/** One person for one occasion: who, what for, and the stars. What can no longer be changed is only shown. */
export function RateCard({ toRate, open, onRated }: Props) {
  const one = readFragment(RateCard_toRate, toRate)
  const now = useNow()
  const [opened, setOpened] = useState(open)
  if (one.rating && new Date(one.rating.editableUntil) < now)
    return (
      <Card>
        <div className={styles.given}>
          <Summary {...one} />
        </div>
      </Card>
    )
  return (
    <Card>
      <details
        className={styles.card}
        open={opened}
        onToggle={(event) => setOpened(event.currentTarget.open)}
      >
        <summary>
          <Summary {...one} />
        </summary>
        <RateForm toRate={one} onRated={onRated} />
      </details>
    </Card>
  )
}

type One = ResultOf<typeof RateCard_toRate>

function Summary({ staff, role, rating, ...when }: One) {
  return (
    <>
      <Avatar name={staff.name} />
      <span className={styles.who}>
        <b>{staff.name}</b>
        <small>
          {staffRoleLabel(role)} · <Occasion {...when} />
        </small>
      </span>
      {rating?.hidden && <small>{m.ratings_hidden()}</small>}
      {rating?.stars && <Stars value={rating.stars} label={m.ratings_given({ stars: rating.stars })} />}
    </>
  )
}

function Occasion({ occasion, at }: Pick<One, 'occasion' | 'at'>) {
  if (occasion === 'QUARTER') return m.ratings_occasionQuarter()
  const words = occasion === 'VISIT' ? m.ratings_occasionVisit : m.ratings_occasionRequest
  return <DateTime value={at} form="nearDay" words={(day) => words({ day })} />
}
