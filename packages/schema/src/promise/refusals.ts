import * as domain from '@kewo/domain'
import { refusalType } from '../builder/refusals.ts'

refusalType(domain.PromiseNotReady, 'The promise does not stand where this step is possible.')
refusalType(domain.PromiseOfSomebodyElse, 'Only the one who owes it may.')
