import * as domain from '@kewo/domain'
import { refusalType } from '../builder/refusals.ts'

refusalType(domain.VisitNotReady, 'The visit does not stand where this step is possible.')
refusalType(domain.AnotherVisitInProgress, 'One visit at a time.')
refusalType(domain.TooFarFromShop, 'Further from the shop than a hard fence allows.')
refusalType(domain.VisitOfSomebodyElse, 'Only the one who goes there may.')
