import { keepComposition, startAppearance } from '@kewo/ui'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { FailureState } from '../failure/FailureState.tsx'
import { Opening } from '../frame/Opening.tsx'
import { keepUpToDate } from '../page/keepUpToDate.ts'
import { getLocale } from '../paraglide/runtime.js'
import { basePath } from '../site/site.ts'

/** Shows the app once `start` has brought it up, or why it could not. */
export function openApp(start: () => Promise<ReactNode>): void {
  keepComposition()
  startAppearance()
  document.documentElement.lang = getLocale()
  const root = createRoot(document.querySelector('#root')!)
  const show = (page: ReactNode) => root.render(page)
  show(<Opening />)
  start().then(show, (error: unknown) =>
    show(<FailureState error={error} onRetry={() => location.reload()} />),
  )
  keepUpToDate(import.meta.env.PROD ? `${basePath}/sw.js` : null)
}
