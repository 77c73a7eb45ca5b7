import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Card, Section } from '@kewo/ui'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { VisitWish, VisitWish_wish } from './VisitWish.tsx'
import styles from './VisitWishes.module.css'

export const VisitWishes_query = graphql(
  `
    fragment VisitWishes_query on Query {
      myVisitWishes {
        id
        visit {
          id
          retailer {
            id
            name
          }
        }
        ...VisitWish_wish
      }
    }
  `,
  [VisitWish_wish],
)

/** Shops that ask for another time and wait for an answer; nothing shows when none does. */
export function VisitWishes({ query }: { query: FragmentOf<typeof VisitWishes_query> }) {
  const { myVisitWishes: wishes } = readFragment(VisitWishes_query, query)
  if (wishes.length === 0) return null
  return (
    <Section flush title={m.visitWishes_title()} note={m.visitPlans_shopCount({ count: wishes.length })}>
      <Card padding="none">
        <ul className={styles.list}>
          {wishes.map((wish) => (
            <li key={wish.id} className={styles.item}>
              <Link to={paths.visit} params={{ visitId: wish.visit.id }} className={styles.shop}>
                {wish.visit.retailer.name}
              </Link>
              <VisitWish wish={wish} />
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  )
}
