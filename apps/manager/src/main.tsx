import '@kewo/ui/tokens.css'
import '@kewo/ui/base.css'
import { keepUpToDate } from '@kewo/client'
import { keepComposition, startAppearance } from '@kewo/ui'
import { MantineLook } from '@kewo/ui/mantine'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { FailureState } from './failure/FailureState.tsx'
import { Opening } from './frame/Opening.tsx'
import { getLocale } from './paraglide/runtime.js'
import { start } from './start.tsx'

keepComposition()
startAppearance()
document.documentElement.lang = getLocale()
const root = createRoot(document.querySelector('#root')!)
const show = (page: ReactNode) => root.render(<MantineLook>{page}</MantineLook>)
show(<Opening />)
start().then(show, (error: unknown) => show(<FailureState error={error} onRetry={() => location.reload()} />))
keepUpToDate(import.meta.env.PROD ? '/staff/sw.js' : null)
