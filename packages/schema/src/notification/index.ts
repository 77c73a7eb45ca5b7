import './jobs.ts'
import './notification.ts'
