import type { Words } from '../refusal.ts'
import type { AssistedActName } from './assistance.ts'

/** What was done for a shop, as one line of a list. */
export const assistedActWords: Record<AssistedActName, Words> = {
  openHelpRequest: { 'zh-CN': '提交了求助', en: 'Asked for help' },
  replyToHelpRequest: { 'zh-CN': '在求助里回了话', en: 'Wrote in a request' },
  closeHelpRequest: { 'zh-CN': '确认求助已解决', en: 'Closed a request' },
  reopenHelpRequest: { 'zh-CN': '重新打开了求助', en: 'Reopened a request' },
  joinCampaign: { 'zh-CN': '参加了品牌活动', en: 'Joined a campaign' },
  declineCampaign: { 'zh-CN': '谢绝了品牌活动', en: 'Declined a campaign' },
  takeNewTerms: { 'zh-CN': '接受了活动的新约定', en: 'Took new terms of a campaign' },
  countersignTrace: { 'zh-CN': '会签了拜访记录', en: 'Countersigned a visit record' },
  disputeTrace: { 'zh-CN': '对拜访记录提出了异议', en: 'Disputed a visit record' },
  answerGuidanceQuestion: { 'zh-CN': '答了陈列指导的问题', en: 'Answered the question of a guidance' },
  agreeToVisit: { 'zh-CN': '同意了拜访时间', en: 'Agreed to the time of a visit' },
  askAnotherTime: { 'zh-CN': '请求改期拜访', en: 'Asked for another time for a visit' },
  sayPromiseNotKept: { 'zh-CN': '说承诺没有兑现', en: 'Said that a promise was not kept' },
  takeBackAssistedAct: { 'zh-CN': '撤回了一件代办的事', en: 'Took back something done for it' },
}

/** What a shop hears or reads on its telephone, sent there alone. */
export const assistanceCodeLine = (code: string, name: string): Words => ({
  'zh-CN': `验证码 ${code}，10 分钟内有效。${name}要替您在客我上办事；您同意，再把验证码告诉他。不是您要办的，请不要告诉任何人。`,
  en: `Your code is ${code}, valid for 10 minutes. ${name} is going to act for you in Kewo: tell it to them only if you agree. If you didn’t ask for this, tell nobody.`,
})
