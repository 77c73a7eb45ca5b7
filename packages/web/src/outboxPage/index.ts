export { OutboxList } from './OutboxList.tsx'
