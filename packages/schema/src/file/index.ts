import './file.ts'
import './jobs.ts'
