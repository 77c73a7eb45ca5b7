import { RatingIsFinal, RoleDidNotServe } from '@kewo/domain'
import { refusalType } from '../builder/refusals.ts'

refusalType(RatingIsFinal, 'Given more than seven days ago.')
refusalType(RoleDidNotServe, 'Nobody in this role served the shop on this occasion.')
