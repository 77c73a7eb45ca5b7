import { NoticeSettings } from '@kewo/web/noticeSettings'
import { Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

/** How one hears of news outside of the app. */
export function NoticeSettingsPage() {
  return (
    <>
      <PageTop
        title={m.notifications_settings()}
        backLabel={m.notifications_settingsBack()}
        renderBack={(parts) => <Link to={paths.notifications} {...parts} />}
      />
      <NoticeSettings />
    </>
  )
}
