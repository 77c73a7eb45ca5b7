import { DateSettingProvider } from '@kewo/ui'
import { type AnyRouter, RouterProvider } from '@tanstack/react-router'
import { Activity } from 'react'
import { type Client, Provider } from 'urql'
import { getLocale } from '../paraglide/runtime.js'
import { useStanding } from '../session/whosePage.ts'
import { SessionOver } from './SessionOver.tsx'

/** Where the company's clock is not known yet, before sign-in, nothing shows a time. */
const usualTimeZone = 'Asia/Shanghai'

type Props = { router: AnyRouter; client: Client | null; timeZone?: string }

export function App({ router, client, timeZone = usualTimeZone }: Props) {
  const standing = useStanding()
  const pages = <RouterProvider router={router} />
  return (
    <DateSettingProvider locale={getLocale()} timeZone={timeZone}>
      {/* Hidden the page stands still, with all that was typed into it, and goes on when its person is back. */}
      <Activity mode={standing === 'mine' ? 'visible' : 'hidden'}>
        {client ? <Provider value={client}>{pages}</Provider> : pages}
      </Activity>
      {standing !== 'mine' && <SessionOver standing={standing} />}
    </DateSettingProvider>
  )
}
