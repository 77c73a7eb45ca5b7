import './file.ts'
