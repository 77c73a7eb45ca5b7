import { Card } from '@kewo/ui'
import { QuickSettings } from '@kewo/ui/settings'
import { getRouteApi } from '@tanstack/react-router'
import { useWindowTitle } from '../frame/useWindowTitle.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from '../signIn/SignInPage.module.css'
import { FirstAdminForm } from './FirstAdminForm.tsx'

const route = getRouteApi(paths.firstAdmin)

/** Where the link leads that the server prints at its first start. */
export function FirstAdminPage() {
  const { token } = route.useSearch()
  useWindowTitle(m.firstAdmin_title())
  return (
    <div className={styles.page}>
      <header>
        <QuickSettings />
      </header>
      <main className={styles.main}>
        <p className={styles.logo}>{m.frame_appName()}</p>
        <h1 className={styles.title}>{m.firstAdmin_title()}</h1>
        <Card padding="roomy">
          {token ? <FirstAdminForm token={token} /> : <p>{m.firstAdmin_linkIncomplete()}</p>}
        </Card>
      </main>
    </div>
  )
}
