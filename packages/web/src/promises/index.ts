export { DueDay } from './DueDay.tsx'
export { KeptRate } from './KeptRate.tsx'
export { promiseShow, promiseShows, type PromiseShow } from './promiseShows.ts'
