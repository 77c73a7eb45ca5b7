import { List, ListRow, Section } from '@kewo/ui'
import { IconNotes } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useHasPage } from '../frame/useHasPage.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

export function MyRecordsLink() {
  const hasPage = useHasPage()
  if (!hasPage(paths.traces)) return null
  return (
    <Section title={m.me_records()}>
      <List>
        <ListRow
          leading={<IconNotes aria-hidden="true" />}
          title={m.me_records()}
          sub={m.me_recordsWords()}
          renderLink={(parts) => <Link to={paths.traces as string} {...parts} />}
        />
      </List>
    </Section>
  )
}
