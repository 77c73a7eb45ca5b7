import { DateSettingProvider } from '@kewo/ui'
import { RouterProvider } from '@tanstack/react-router'
import { type Client, Provider } from 'urql'
import type { AppRouter } from './frame/appRouter.tsx'
import { getLocale } from './paraglide/runtime.js'

/** Where the company's clock is not known yet, before sign-in, nothing shows a time. */
const usualTimeZone = 'Asia/Shanghai'

export function App({
  router,
  client,
  timeZone = usualTimeZone,
}: {
  router: AppRouter
  client: Client | null
  timeZone?: string
}) {
  const pages = <RouterProvider router={router} />
  return (
    <DateSettingProvider locale={getLocale()} timeZone={timeZone}>
      {client ? <Provider value={client}>{pages}</Provider> : pages}
    </DateSettingProvider>
  )
}
