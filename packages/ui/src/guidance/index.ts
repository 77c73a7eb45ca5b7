export * from './blockContent.ts'
export * from './GuidanceBlockSheet.tsx'
export * from './MarkedPicture.tsx'
