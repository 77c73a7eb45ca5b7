import * as domain from '@kewo/domain'
import { refusalType } from '../builder/refusals.ts'

refusalType(domain.VisitPlanNotReady, 'The plan does not stand where this step is possible.')
refusalType(domain.VisitPlanWorking, 'Another plan of the same person is being made.')
refusalType(domain.LocksContradict, 'Stops that must stay on their day cannot all be kept there.')
refusalType(domain.NothingToPlan, 'There is no shop to plan for.')
