export { BothVersions } from './BothVersions.tsx'
export { Clash } from './Clash.tsx'
export type { EditWords } from './editWords.ts'
export { type Edit, editOver, useEdit } from './useEdit.ts'
