import type { FragmentOf } from '@kewo/schema/client'
import { Card, List, ListRow, Section } from '@kewo/ui'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Home.module.css'
import type { ToDo_query } from './toDoQuery.ts'
import { ToDoRow } from './ToDoRow.tsx'
import { useToDo } from './useToDo.ts'

type Props = {
  query: FragmentOf<typeof ToDo_query>
  /** So many at most; the others stand on a page of their own, one tap away. */
  most: number
}

/** What the shop can do now, the shortest time left first; declining and leaving it costs nothing. */
export function ToDo({ query, most }: Props) {
  const items = useToDo(query)
  const more = items.length - most
  return (
    <Section title={m.home_toDo()} note={items.length > 1 && m.home_byTimeLeft()}>
      {items.length === 0 && <Card className={styles.nothing}>{m.home_nothingToDo()}</Card>}
      <List>
        {items.slice(0, most).map((item) => (
          <ToDoRow key={item.about} item={item} />
        ))}
        {more > 0 && (
          <ListRow
            title={m.home_moreToDo({ count: more })}
            renderLink={(parts) => <Link to={paths.toDo} {...parts} />}
          />
        )}
      </List>
    </Section>
  )
}
