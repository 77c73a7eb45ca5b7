import type { StaffAct } from '@kewo/domain'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

export type Act = { path: string; label: () => string; may: StaffAct }

/** What can be begun from anywhere, each by the word of its button. */
export const acts: readonly Act[] = [
  { path: paths.newVisit, label: m.visits_new, may: 'makeVisits' },
  { path: paths.newVisitPlan, label: m.visitPlans_new, may: 'makeVisitPlans' },
  { path: paths.newGuidance, label: m.guidance_new, may: 'writeGuidance' },
  { path: paths.newCampaign, label: m.campaigns_new, may: 'runCampaigns' },
  { path: paths.newRetailer, label: m.retailers_new, may: 'keepRetailers' },
  { path: paths.organisation, label: m.regions_new, may: 'keepOrganisation' },
  { path: paths.newBrand, label: m.brands_new, may: 'keepBrands' },
  { path: paths.territories, label: m.territories_new, may: 'arrangeTerritories' },
  { path: paths.newPerson, label: m.people_new, may: 'keepPeople' },
  { path: paths.newCadence, label: m.cadences_new, may: 'setCadences' },
  { path: paths.newRegisterImport, label: m.register_new, may: 'importRegisters' },
]
