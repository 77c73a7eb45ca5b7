export * from './useOnline.ts'
