export { AnswerChip, AnswerChip_trace } from './AnswerChip.tsx'
export { TraceSheet, TraceSheet_trace } from './TraceSheet.tsx'
export { SavePdf } from './SavePdf.tsx'
