import './refusals.ts'
import './visitWish.ts'
import './askAnotherTime.ts'
import './settleVisitWish.ts'
