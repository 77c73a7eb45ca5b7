export { Clash, type EditWords } from './Clash.tsx'
export { type Edit, useEdit } from './useEdit.ts'
