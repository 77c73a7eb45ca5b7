import { List, ListRow, Section } from '@kewo/ui'
import { DisplaySettings } from '@kewo/ui/settings'
import { Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useShop } from '../viewer/useShop.ts'
import { MyRecords } from './MyRecords.tsx'
import { ShopFacts } from './ShopFacts.tsx'
import { SignInSettings } from './SignInSettings.tsx'
import { SignOut } from '@kewo/web/me'

export function MePage() {
  const { shop } = useShop()
  return (
    <>
      <PageTop title={m.me_title()} sub={shop.name} />
      <ShopFacts />
      <MyRecords />
      <Section title={m.notifications_title()}>
        <List>
          <ListRow
            title={m.notifications_settings()}
            renderLink={(parts) => <Link to={paths.noticeSettings} {...parts} />}
          />
        </List>
      </Section>
      <DisplaySettings />
      <SignInSettings />
      <SignOut />
    </>
  )
}
