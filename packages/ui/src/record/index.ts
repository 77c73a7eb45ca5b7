export * from './RecordSheet.tsx'
