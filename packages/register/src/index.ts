export { Refusal } from '@kewo/domain'
export { cancelRegisterImport } from './cancelRegisterImport.ts'
export { loadClosingTime } from './companyDay.ts'
export {
  importRegister,
  type RegisterImportOrder,
  type RegisterImportResult,
  type RegisterProgress,
} from './importRegister.ts'
export { RegisterImportPaused, RegisterRunCancelled } from './importState.ts'
export type { JudgedRow } from './judgeRegister.ts'
export { knownTo } from './knownRetailers.ts'
export {
  previewRegister,
  readRegisterHead,
  type RegisterHead,
  type RegisterPreview,
} from './previewRegister.ts'
export {
  findRegisterMapping,
  listRegisterMappings,
  type NamedMapping,
  rememberRegisterMapping,
} from './registerMappings.ts'
export { refuseUpheaval } from './refuseUpheaval.ts'
export { createRegisterStore, type RegisterStore } from './registerStore.ts'
export { registerFile, type RegisterSource } from './table/registerSource.ts'
export { resultFile, type ResultLanguage } from './resultFile.ts'
export { columnsOf, type RetailerColumns } from './retailerColumns.ts'
export { undoRegisterImport } from './undoRegisterImport.ts'
export { insertRetailers, updateRetailers } from './writeRetailers.ts'
