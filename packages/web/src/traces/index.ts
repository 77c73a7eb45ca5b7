export { TraceSheet, TraceSheet_trace } from './TraceSheet.tsx'
