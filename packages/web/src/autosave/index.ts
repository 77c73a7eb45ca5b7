export type { Autosaved } from './autosaved.ts'
export { type Flushed, saveOf, useAutosave } from './useAutosave.ts'
