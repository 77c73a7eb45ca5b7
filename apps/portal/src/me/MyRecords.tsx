import { usePersonId } from '@kewo/web/session'
import { List, ListRow, Section } from '@kewo/ui'
import {
  IconCoin,
  IconDownload,
  IconFlag,
  IconHeartHandshake,
  IconNotes,
  IconStar,
  IconUserCheck,
} from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useHasPage } from '@kewo/web/frame'
import { m } from '../paraglide/messages.js'
import { getLocale } from '../paraglide/runtime.js'
import { paths } from '../paths.ts'

/** What is kept of the shop: its records to read, and all of its data to take away. */
export function MyRecords() {
  const hasPage = useHasPage()
  const archive = new URLSearchParams({ language: getLocale(), person: usePersonId() })
  return (
    <Section title={m.me_data()}>
      <List>
        {hasPage(paths.traces) && (
          <ListRow
            leading={<IconNotes aria-hidden="true" />}
            title={m.me_records()}
            sub={m.me_recordsWords()}
            renderLink={(parts) => <Link to={paths.traces as string} {...parts} />}
          />
        )}
        {hasPage(paths.money) && (
          <ListRow
            leading={<IconCoin aria-hidden="true" />}
            title={m.money_title()}
            sub={m.money_linkWords()}
            renderLink={(parts) => <Link to={paths.money as string} {...parts} />}
          />
        )}
        <ListRow
          leading={<IconFlag aria-hidden="true" />}
          title={m.me_promises()}
          sub={m.me_promisesWords()}
          renderLink={(parts) => <Link to={paths.promises} {...parts} />}
        />
        <ListRow
          leading={<IconStar aria-hidden="true" />}
          title={m.me_ratings()}
          sub={m.me_ratingsWords()}
          renderLink={(parts) => <Link to={paths.rate} {...parts} />}
        />
        <ListRow
          leading={<IconHeartHandshake aria-hidden="true" />}
          title={m.charter_title()}
          sub={m.me_charterWords()}
          renderLink={(parts) => <Link to={paths.charter} {...parts} />}
        />
        <ListRow
          leading={<IconUserCheck aria-hidden="true" />}
          title={m.assistance_title()}
          sub={m.assistance_linkWords()}
          renderLink={(parts) => <Link to={paths.doneForMe} {...parts} />}
        />
        <ListRow
          leading={<IconDownload aria-hidden="true" />}
          title={m.me_download()}
          sub={m.me_downloadWords()}
          renderLink={({ children, ...parts }) => (
            <a href={`/api/my-data.zip?${archive}`} download {...parts}>
              {children}
            </a>
          )}
        />
      </List>
    </Section>
  )
}
