export { askEarly } from './askEarly.ts'
export { outboxWorker, outboxWorkerFile } from './outboxWorker.ts'
export { pushWorker, pushWorkerFile } from './pushWorker.ts'
export { trustedDocuments } from './trustedDocuments.ts'
