import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { List, ListRow, Pack } from '@kewo/ui'
import { IconStar } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

export const RateAfter_toRate = graphql(`
  fragment RateAfter_toRate on ToRate {
    rating {
      id
    }
  }
`)

type Props = {
  /** Id of the visit or of the request. */
  after: string
  title: string
  toRate: readonly FragmentOf<typeof RateAfter_toRate>[]
}

/** The way from a visit or a settled request to its stars, whether the shop was invited or not. */
export function RateAfter({ after, title, toRate }: Props) {
  if (toRate.length === 0) return null
  const done = toRate.every((one) => readFragment(RateAfter_toRate, one).rating)
  return (
    <List>
      <ListRow
        leading={<Pack tone="amber" icon={<IconStar />} />}
        title={title}
        sub={done ? m.ratings_ratedHint() : m.ratings_rateHint()}
        renderLink={(parts) => <Link to={paths.rate} search={{ after }} {...parts} />}
      />
    </List>
  )
}
