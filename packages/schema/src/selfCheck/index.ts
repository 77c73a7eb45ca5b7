import './selfCheck.ts'
import './sendSelfCheck.ts'
import './answerSelfCheck.ts'
