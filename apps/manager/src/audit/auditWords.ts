import { type StaffRole, staffRoles } from '@kewo/domain'
import { staffRoleLabel } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'

type Words = Readonly<Record<string, () => string>>

const actions: Words = {
  makeFirstAdmin: m.audit_act_makeFirstAdmin,
  createStaff: m.audit_act_createStaff,
  updateStaff: m.audit_act_updateStaff,
  resetStaffPassword: m.audit_act_resetStaffPassword,
  leaveStaff: m.audit_act_leaveStaff,
  createTerritory: m.audit_act_createTerritory,
  renameTerritory: m.audit_act_renameTerritory,
  setTerritoryMember: m.audit_act_setTerritoryMember,
  giveToTerritory: m.audit_act_giveToTerritory,
  openPortalAccess: m.audit_act_openPortalAccess,
  resetRetailerPassword: m.audit_act_resetRetailerPassword,
  startRegisterImport: m.audit_act_startRegisterImport,
  cancelRegisterImport: m.audit_act_cancelRegisterImport,
  resumeRegisterImport: m.audit_act_resumeRegisterImport,
  importRegister: m.audit_act_importRegister,
  exportRegisterResult: m.audit_act_exportRegisterResult,
  rememberRegisterMapping: m.audit_act_rememberRegisterMapping,
  createBrand: m.audit_act_createBrand,
  updateBrand: m.audit_act_updateBrand,
  retireBrand: m.audit_act_retireBrand,
  restoreBrand: m.audit_act_restoreBrand,
  createProduct: m.audit_act_createProduct,
  updateProduct: m.audit_act_updateProduct,
  retireProduct: m.audit_act_retireProduct,
  restoreProduct: m.audit_act_restoreProduct,
  createCampaign: m.audit_act_createCampaign,
  updateCampaign: m.audit_act_updateCampaign,
  publishCampaign: m.audit_act_publishCampaign,
  cancelCampaign: m.audit_act_cancelCampaign,
  aimGuidance: m.audit_act_aimGuidance,
  publishGuidance: m.audit_act_publishGuidance,
  withdrawGuidance: m.audit_act_withdrawGuidance,
  gradeRetailer: m.audit_act_gradeRetailer,
}

const fields: Words = {
  name: m.audit_field_name,
  nameEn: m.audit_field_nameEn,
  phone: m.audit_field_phone,
  roles: m.audit_field_roles,
  region: m.audit_field_region,
  territories: m.audit_field_territories,
  territory: m.audit_field_territory,
  left: m.audit_field_left,
  userName: m.audit_field_userName,
  company: m.audit_field_company,
  count: m.audit_field_count,
  from: m.audit_field_from,
  shop: m.audit_field_shop,
  file: m.audit_field_file,
  mappingName: m.audit_field_mappingName,
  resumed: m.audit_field_resumed,
  rowsDone: m.audit_field_rowsDone,
  status: m.audit_field_status,
  created: m.audit_field_created,
  updated: m.audit_field_updated,
  refused: m.audit_field_refused,
  retired: m.audit_field_retired,
  category: m.audit_field_category,
  description: m.audit_field_description,
  title: m.audit_field_title,
  grade: m.audit_field_grade,
  code: m.audit_field_code,
  wholesaleCents: m.audit_field_wholesaleCents,
  retailCents: m.audit_field_retailCents,
  startsAt: m.audit_field_startsAt,
  endsAt: m.audit_field_endsAt,
}

const subjects: Words = {
  Staff: m.audit_about_Staff,
  Territory: m.audit_about_Territory,
  Retailer: m.audit_about_Retailer,
  RegisterImport: m.audit_about_RegisterImport,
  RegisterMapping: m.audit_about_RegisterMapping,
  Brand: m.audit_about_Brand,
  Product: m.audit_about_Product,
  Campaign: m.audit_about_Campaign,
  Guidance: m.audit_about_Guidance,
  HelpRequest: m.audit_about_HelpRequest,
}

// The log outlives the code: an act that nobody has words for any more is shown as it was written.
const wordsOf = (words: Words, name: string): string =>
  Object.hasOwn(words, name) ? (words[name]?.() ?? name) : name

export const actionWords = (action: string): string => wordsOf(actions, action)
export const subjectWords = (subjectType: string): string => wordsOf(subjects, subjectType)

/** What a field is called; a role is one where the log says who serves a territory. */
export const fieldWords = (field: string): string =>
  isRole(field) ? staffRoleLabel(field) : wordsOf(fields, field)

const isRole = (name: string): name is StaffRole => staffRoles.some((role) => role === name)
