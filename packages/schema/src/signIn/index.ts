import './sessions.ts'
import './resetSecondFactor.ts'
import './jobs.ts'
