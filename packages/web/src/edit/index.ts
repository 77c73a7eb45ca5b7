export { Clash, type EditWords } from './Clash.tsx'
export { type Edit, editOver, useEdit } from './useEdit.ts'
