import '@kewo/ui/tokens.css'
import '@kewo/ui/base.css'
import { openApp } from '@kewo/web/start'
import { start } from './start.tsx'

openApp(start)
