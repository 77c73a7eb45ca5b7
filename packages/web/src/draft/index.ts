export * from './useDraft.ts'
export * from './useHandOn.ts'
