import { Card } from '@kewo/ui'
import { SignInFrame } from '@kewo/web/signIn'
import { getRouteApi } from '@tanstack/react-router'
import { useWindowTitle } from '@kewo/web/frame'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { FirstAdminForm } from './FirstAdminForm.tsx'

const route = getRouteApi(paths.firstAdmin)

/** Where the link leads that the server prints at its first start. */
export function FirstAdminPage() {
  const { token } = route.useSearch()
  useWindowTitle(m.firstAdmin_title())
  return (
    <SignInFrame title={m.firstAdmin_title()}>
      <Card padding="roomy">
        {token ? <FirstAdminForm token={token} /> : <p>{m.firstAdmin_linkIncomplete()}</p>}
      </Card>
    </SignInFrame>
  )
}
