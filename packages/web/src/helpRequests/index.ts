export { requestTitle } from './requestTitle.ts'
export { type SentBeforeReply, standingReply } from './standingReply.ts'
