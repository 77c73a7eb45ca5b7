import '@kewo/ui/tokens.css'
import '@kewo/ui/base.css'
import { openApp } from '@kewo/web/start'
import { start } from './start.tsx'

/** Staff look at the same pages with the eyes of a shop; what that takes is not for shops to carry. */
const look = async () => (await import('./perspective/look.ts')).look()

openApp(location.pathname.startsWith('/as-shop/') ? look : start)
