import { usePageQuery } from '@kewo/web/page'
import { graphql, type FragmentOf } from '@kewo/schema/client'
import { EmptyState, List, Section, SkeletonRows } from '@kewo/ui'
import { IconChecks } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { ToDo_query } from './toDoQuery.ts'
import { ToDoRow } from './ToDoRow.tsx'
import { useToDo } from './useToDo.ts'

const ToDoPageQuery = graphql(
  `
    query ToDoPage {
      ...ToDo_query
    }
  `,
  [ToDo_query],
)

/** All that the shop can do now, of which Home shows the most urgent. */
export function ToDoPage() {
  const { data } = usePageQuery(ToDoPageQuery, {})
  return (
    <>
      <PageTop
        title={m.home_toDo()}
        sub={m.home_byTimeLeft()}
        backLabel={m.home_backHome()}
        renderBack={(parts) => <Link to={paths.home} {...parts} />}
      />
      {data ? <AllToDo query={data} /> : <SkeletonRows count={5} label={m.home_loading()} />}
    </>
  )
}

function AllToDo({ query }: { query: FragmentOf<typeof ToDo_query> }) {
  const items = useToDo(query)
  if (items.length === 0) return <EmptyState icon={<IconChecks />} title={m.home_nothingToDo()} />
  return (
    <Section title={m.home_things({ count: items.length })}>
      <List>
        {items.map((item) => (
          <ToDoRow key={item.about} item={item} />
        ))}
      </List>
    </Section>
  )
}
