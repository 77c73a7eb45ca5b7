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
  client: Client
  timeZone?: string
}) {
  return (
    <DateSettingProvider locale={getLocale()} timeZone={timeZone}>
      <Provider value={client}>
        <RouterProvider router={router} />
      </Provider>
    </DateSettingProvider>
  )
}
