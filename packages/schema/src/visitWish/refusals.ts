import * as domain from '@kewo/domain'
import { refusalType } from '../builder/refusals.ts'

refusalType(domain.VisitWishSettled, 'The request for another time was settled before.')
