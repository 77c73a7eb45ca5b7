import { LastAdmin } from '@kewo/domain'
import { refusalType } from '../builder/refusals.ts'

refusalType(LastAdmin, 'The only admin there is; make somebody else one first.')
