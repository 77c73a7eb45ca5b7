import '@kewo/ui/tokens.css'
import '@kewo/ui/base.css'
import { keepUpToDate } from '@kewo/client'
import { keepComposition, startAppearance } from '@kewo/ui'
import { createRoot } from 'react-dom/client'
import { FailureState } from './failure/FailureState.tsx'
import { Opening } from './frame/Opening.tsx'
import { getLocale } from './paraglide/runtime.js'
import { start } from './start.tsx'

keepComposition()
startAppearance()
document.documentElement.lang = getLocale()
const root = createRoot(document.querySelector('#root')!)
root.render(<Opening />)
start().then(
  (app) => root.render(app),
  (error: unknown) => root.render(<FailureState error={error} onRetry={() => location.reload()} />),
)
keepUpToDate(import.meta.env.PROD ? '/sw.js' : null)
