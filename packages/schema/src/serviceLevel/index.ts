import './serviceLevel.ts'
import './serviceLevelTrial.ts'
import './setServiceLevel.ts'
