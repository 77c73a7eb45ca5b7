export { DueDay } from './DueDay.tsx'
export { KeptRate } from './KeptRate.tsx'
export { PromiseChip } from './PromiseChip.tsx'
export { promiseShow, promiseShows, type PromiseShow } from './promiseShows.ts'
