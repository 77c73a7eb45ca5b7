import './jobs.ts'
import './outboxSeal.ts'
import './outboxFile.ts'
import './takeInOutboxFile.ts'
