import { keepComposition, startAppearance } from '@kewo/ui'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { noteFirstPage } from '../early/firstPageShown.ts'
import { FailureState } from '../failure/FailureState.tsx'
import { Opening } from '../frame/Opening.tsx'
import { keepUpToDate } from '../page/keepUpToDate.ts'
import { getLocale } from '../paraglide/runtime.js'
import { basePath } from '../site/site.ts'

/** Who waits so long for a page wonders whether it comes. */
const wondersAfterMs = 300

/** Shows the app once `start` has brought it up, or why it could not. */
export function openApp(start: () => Promise<ReactNode>): void {
  keepComposition()
  startAppearance()
  document.documentElement.lang = getLocale()
  const root = createRoot(document.querySelector('#root')!)
  const show = (page: ReactNode) => root.render(page)
  // Most starts are over before it would be seen: not drawn it costs them nothing.
  const slow = setTimeout(() => show(<Opening />), wondersAfterMs)
  void start()
    .catch((error: unknown) => <FailureState error={error} onRetry={() => location.reload()} />)
    .then((page) => {
      clearTimeout(slow)
      show(page)
      noteFirstPage()
    })
  keepUpToDate(import.meta.env.PROD ? `${basePath}/sw.js` : null)
}
