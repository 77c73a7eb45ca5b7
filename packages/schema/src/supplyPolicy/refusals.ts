import * as domain from '@kewo/domain'
import { refusalType } from '../builder/refusals.ts'

refusalType(domain.NoSupplyDraft, 'Nothing is written that is not published.')
refusalType(domain.LaterWeekPublished, 'A later week is published, so this one cannot be published first.')
refusalType(domain.SupplyWeekOver, 'The week has passed.')
