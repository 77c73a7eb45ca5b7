import './failedWork.ts'
import './settleFailedWork.ts'
