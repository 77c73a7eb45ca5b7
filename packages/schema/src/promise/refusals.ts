import * as domain from '@kewo/domain'
import { refusalType } from '../builder/refusals.ts'

refusalType(domain.PromiseNotReady, 'The promise does not stand where this step is possible.')
refusalType(domain.KeptStays, 'A record says so too, or its day is over.')
refusalType(domain.PromiseOfSomebodyElse, 'Only the one who owes it may.')
