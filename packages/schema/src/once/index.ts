import './sentBefore.ts'
