import './notification.ts'
