import './staff.ts'
