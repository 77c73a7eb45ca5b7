import type { AuditedAct, AuditedSubject } from '@kewo/domain'
import { m } from '../paraglide/messages.js'

export type Words = Readonly<Record<string, () => string>>

const actions: Readonly<Record<AuditedAct, () => string>> = {
  makeFirstAdmin: m.audit_act_makeFirstAdmin,
  createStaff: m.audit_act_createStaff,
  updateStaff: m.audit_act_updateStaff,
  resetStaffPassword: m.audit_act_resetStaffPassword,
  leaveStaff: m.audit_act_leaveStaff,
  liftConfidentiality: m.audit_act_liftConfidentiality,
  createTerritory: m.audit_act_createTerritory,
  renameTerritory: m.audit_act_renameTerritory,
  setTerritoryMember: m.audit_act_setTerritoryMember,
  giveToTerritory: m.audit_act_giveToTerritory,
  openPortalAccess: m.audit_act_openPortalAccess,
  resetRetailerPassword: m.audit_act_resetRetailerPassword,
  setLicence: m.audit_act_setLicence,
  startRegisterImport: m.audit_act_startRegisterImport,
  cancelRegisterImport: m.audit_act_cancelRegisterImport,
  resumeRegisterImport: m.audit_act_resumeRegisterImport,
  undoRegisterImport: m.audit_act_undoRegisterImport,
  importRegister: m.audit_act_importRegister,
  exportRegisterResult: m.audit_act_exportRegisterResult,
  rememberRegisterMapping: m.audit_act_rememberRegisterMapping,
  createCadence: m.audit_act_createCadence,
  updateCadence: m.audit_act_updateCadence,
  removeCadence: m.audit_act_removeCadence,
  setServiceLevel: m.audit_act_setServiceLevel,
  setWorkingCalendar: m.audit_act_setWorkingCalendar,
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
  signIn: m.audit_act_signIn,
  refuseSignIn: m.audit_act_refuseSignIn,
  signOut: m.audit_act_signOut,
  changePassword: m.audit_act_changePassword,
  turnOnSecondFactor: m.audit_act_turnOnSecondFactor,
  turnOffSecondFactor: m.audit_act_turnOffSecondFactor,
  renewBackupCodes: m.audit_act_renewBackupCodes,
  endSession: m.audit_act_endSession,
  endOtherSessions: m.audit_act_endOtherSessions,
  resetSecondFactor: m.audit_act_resetSecondFactor,
  readInBulk: m.audit_act_readInBulk,
  eraseRetailer: m.audit_act_eraseRetailer,
  downloadOwnData: m.audit_act_downloadOwnData,
}

const subjects: Readonly<Record<AuditedSubject, () => string>> = {
  Staff: m.audit_about_Staff,
  Territory: m.audit_about_Territory,
  Retailer: m.audit_about_Retailer,
  Cadence: m.audit_about_Cadence,
  RegisterImport: m.audit_about_RegisterImport,
  RegisterMapping: m.audit_about_RegisterMapping,
  ServiceLevelPolicy: m.audit_about_ServiceLevelPolicy,
  Brand: m.audit_about_Brand,
  Product: m.audit_about_Product,
  Campaign: m.audit_about_Campaign,
  Guidance: m.audit_about_Guidance,
  HelpRequest: m.audit_about_HelpRequest,
  Trace: m.audit_about_Trace,
  WorkingCalendar: m.audit_about_WorkingCalendar,
}

// The log outlives the code: an act that nobody has words for any more is shown as it was written.
export const wordsOf = (words: Words, name: string): string =>
  Object.hasOwn(words, name) ? (words[name]?.() ?? name) : name

export const actionWords = (action: string): string => wordsOf(actions, action)
export const subjectWords = (subjectType: string): string => wordsOf(subjects, subjectType)
