export { SentBefore as default } from './SentBefore.tsx'
