import { guidanceAuthorRoles, type StaffRole } from '@kewo/domain'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

export type Act = { path: string; label: () => string; roles: readonly StaffRole[] }

const office = ['ADMIN'] as const
const leading = ['ADMIN', 'SUPERVISOR'] as const

/** What can be begun from anywhere, each by the word of its button. */
export const acts: readonly Act[] = [
  { path: paths.newVisit, label: m.visits_new, roles: ['MANAGER', 'SUPERVISOR'] },
  { path: paths.newVisitPlan, label: m.visitPlans_new, roles: ['MANAGER'] },
  { path: paths.newGuidance, label: m.guidance_new, roles: guidanceAuthorRoles },
  { path: paths.newCampaign, label: m.campaigns_new, roles: office },
  { path: paths.newBrand, label: m.brands_new, roles: office },
  { path: paths.territories, label: m.territories_new, roles: leading },
  { path: paths.newPerson, label: m.people_new, roles: office },
  { path: paths.newCadence, label: m.cadences_new, roles: office },
  { path: paths.newImport, label: m.imports_new, roles: office },
]
