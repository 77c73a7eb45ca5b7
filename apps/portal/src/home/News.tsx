import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { List, ListRow } from '@kewo/ui'
import { IconBell } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Home.module.css'

export const News_query = graphql(`
  fragment News_query on Query {
    notifications(first: 1, filter: { unread: true }) {
      totalCount
      nodes {
        id
        words
      }
    }
  }
`)

/** What has come since the shop was here: how much, and the newest in words. */
export function News({ query }: { query: FragmentOf<typeof News_query> }) {
  const { totalCount, nodes } = readFragment(News_query, query).notifications
  const [newest] = nodes
  if (!newest) return null
  return (
    <List className={styles.news}>
      <ListRow
        tone="jade"
        leading={<IconBell aria-hidden="true" />}
        title={m.home_news({ count: totalCount })}
        sub={newest.words}
        renderLink={(parts) => <Link to={paths.notifications} search={{ unread: true }} {...parts} />}
      />
    </List>
  )
}
