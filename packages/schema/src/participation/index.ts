import './participation.ts'
import './campaignAnswers.ts'
import './answerCampaign.ts'
