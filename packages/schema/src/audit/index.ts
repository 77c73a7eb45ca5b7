import './auditEntry.ts'
