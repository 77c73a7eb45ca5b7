export { DateInput, DateTimeInput, DurationInput, TimeInput } from './inputs.tsx'
