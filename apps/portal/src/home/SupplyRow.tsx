import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { List, ListRow } from '@kewo/ui'
import { IconPackages } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Home.module.css'

export const SupplyRow_query = graphql(`
  fragment SupplyRow_query on Query {
    supplyWeeks {
      id
      lines {
        change
      }
    }
  }
`)

/** What the shop can order this week, one tap away. */
export function SupplyRow({ query }: { query: FragmentOf<typeof SupplyRow_query> }) {
  const [week] = readFragment(SupplyRow_query, query).supplyWeeks
  if (!week) return null
  const count = (change: string) => week.lines.filter((line) => line.change === change).length
  return (
    <List className={styles.news}>
      <ListRow
        leading={<IconPackages aria-hidden="true" />}
        title={m.home_supply()}
        sub={m.home_supplyWords({ count: week.lines.length, more: count('MORE'), less: count('LESS') })}
        renderLink={(parts) => <Link to={paths.supply} {...parts} />}
      />
    </List>
  )
}
