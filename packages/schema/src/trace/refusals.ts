import * as domain from '@kewo/domain'
import { refusalType } from '../builder/refusals.ts'

refusalType(domain.TraceAlreadySubmitted, 'A submitted record stays as it is; a correction stands beside it.')
refusalType(domain.TraceAlreadyAnswered, 'An answer is given once.')
refusalType(domain.TraceAnswerTooLate, 'More than seven days have passed. Silence is not consent.')
