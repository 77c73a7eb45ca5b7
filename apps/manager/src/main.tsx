import '@kewo/ui/tokens.css'
import '@kewo/ui/base.css'
import { MantineLook } from '@kewo/ui/mantine'
import { openApp } from '@kewo/web/start'
import { start } from './start.tsx'

openApp(start, (page) => <MantineLook>{page}</MantineLook>)
