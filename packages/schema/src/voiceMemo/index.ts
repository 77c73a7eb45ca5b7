import './voiceMemo.ts'
import './jobs.ts'
