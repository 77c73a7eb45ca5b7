import './importOrderLines.ts'
