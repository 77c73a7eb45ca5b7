import './makeFirstAdmin.ts'
