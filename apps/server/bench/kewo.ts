// This server, in production's configuration.
import { announce, order } from './contestant.ts'
import { startKewo } from './startKewo.ts'

announce(await startKewo(order()))
