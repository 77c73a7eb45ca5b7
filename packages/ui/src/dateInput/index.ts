export { refuseUnread } from './refuseUnread.ts'
export { DateInput, DateTimeInput, DurationInput, TimeInput } from './inputs.tsx'
