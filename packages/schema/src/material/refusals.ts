import * as domain from '@kewo/domain'
import { refusalType } from '../builder/refusals.ts'

refusalType(domain.NoMaterialForShop, 'The shop has not joined, or there is none to give.')
refusalType(domain.MaterialTakenBack, 'Somebody has taken these pieces back already.')
refusalType(domain.MaterialGone, 'Less lies in the regions of the shop than is to be handed out.')
