import { PathLink } from '../frame/PathLink.tsx'
import type { NotificationPlace } from '../notifications/NotificationPages.tsx'
import { m } from '../paraglide/messages.js'
import { NoticeSettings } from './NoticeSettings.tsx'

/** How one hears of news outside of the app. */
export function NoticeSettingsPage({ Top, paths }: Pick<NotificationPlace, 'Top' | 'paths'>) {
  return (
    <>
      <Top
        title={m.notifications_settings()}
        backLabel={m.notifications_settingsBack()}
        renderBack={(parts) => <PathLink to={paths.notifications} {...parts} />}
      />
      <NoticeSettings />
    </>
  )
}
