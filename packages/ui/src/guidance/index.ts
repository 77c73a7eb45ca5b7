export * from './GuidanceStepSheet.tsx'
