import type { KindRow } from './kindRow.ts'

/** About campaigns, what they earn, guidance and supply: they name brands. */
export const brandKinds = {
  CAMPAIGN_PUBLISHED: {
    subject: 'CAMPAIGN',
    params: { title: 'title', day: 'day' },
    toShop: {
      'zh-CN': '有新活动《{title}》，{day}结束，看看要不要参加',
      en: 'New campaign “{title}”, until {day}: have a look whether to join',
    },
    toStaff: {
      'zh-CN': '您的店有新活动《{title}》，{day}结束',
      en: 'New campaign “{title}” for shops of yours, until {day}',
    },
  },
  CAMPAIGN_CHANGED: {
    subject: 'CAMPAIGN',
    params: { title: 'title' },
    toStaff: {
      'zh-CN': '活动《{title}》改了，请再看一看',
      en: 'The campaign “{title}” was changed; please look again',
    },
  },
  CAMPAIGN_ENDING: {
    subject: 'CAMPAIGN',
    params: { title: 'title', day: 'day' },
    toShop: { 'zh-CN': '活动《{title}》{day}结束', en: 'The campaign “{title}” ends on {day}' },
  },
  CAMPAIGN_CANCELLED: {
    subject: 'CAMPAIGN',
    params: { title: 'title', reason: 'typed' },
    toShop: {
      'zh-CN': '活动《{title}》已取消：{reason}',
      en: 'The campaign “{title}” was cancelled: {reason}',
    },
    toStaff: {
      'zh-CN': '活动《{title}》已取消：{reason}',
      en: 'The campaign “{title}” was cancelled: {reason}',
    },
  },
  CAMPAIGN_TERMS_CHANGED: {
    subject: 'CAMPAIGN',
    params: { title: 'title', reason: 'typed' },
    toShop: {
      'zh-CN': '活动《{title}》的约定有了新的一版：{reason}。您的不变，也可以换成新的',
      en: 'The terms of “{title}” have a new version: {reason}. Yours stay as they are; you may take the new ones',
    },
    toStaff: {
      'zh-CN': '活动《{title}》的约定有了新的一版：{reason}',
      en: 'The terms of “{title}” have a new version: {reason}',
    },
  },
  CAMPAIGN_EXTENDED: {
    subject: 'CAMPAIGN',
    params: { title: 'title', day: 'day', reason: 'typed' },
    toShop: {
      'zh-CN': '活动《{title}》延长到 {day}：{reason}',
      en: 'The campaign “{title}” now runs until {day}: {reason}',
    },
    toStaff: {
      'zh-CN': '活动《{title}》延长到 {day}：{reason}',
      en: 'The campaign “{title}” now runs until {day}: {reason}',
    },
  },
  CAMPAIGN_ENDS_EARLY: {
    subject: 'CAMPAIGN',
    params: { title: 'title', day: 'day', reason: 'typed' },
    toShop: {
      'zh-CN': '活动《{title}》提前到 {day}结束：{reason}。已得的照付',
      en: 'The campaign “{title}” ends early, on {day}: {reason}. What you have earned is paid',
    },
    toStaff: {
      'zh-CN': '活动《{title}》提前到 {day}结束：{reason}',
      en: 'The campaign “{title}” ends early, on {day}: {reason}',
    },
  },
  CAMPAIGN_MATERIAL_SHORT: {
    subject: 'CAMPAIGN',
    params: { title: 'title', name: 'text', asked: 'count', booked: 'count' },
    toStaff: {
      'zh-CN': '《{title}》的物料：在{name}送了 {asked} 件，库存里只够记 {booked} 件；请管理员核对库存',
      en: 'Material of “{title}”: of {asked} handed to {name}, the stock had only {booked} to book; please have an admin check it',
    },
  },
  PROOF_ACCEPTED: {
    subject: 'CAMPAIGN',
    params: { title: 'title' },
    toShop: {
      'zh-CN': '《{title}》的照片合格了，谢谢您',
      en: 'Your photo for “{title}” is accepted. Thank you',
    },
  },
  PROOF_REDO: {
    subject: 'CAMPAIGN',
    params: { title: 'title', words: 'typed' },
    toShop: {
      'zh-CN': '《{title}》的照片请再拍一张：{words}',
      en: 'Please take the photo for “{title}” again: {words}',
    },
  },
  REWARD_EARNED: {
    subject: 'REWARD',
    params: { title: 'title', cents: 'money' },
    toShop: {
      'zh-CN': '《{title}》的照片合格了，得 {cents}',
      en: 'Your photo for “{title}” is accepted: you have earned {cents}',
    },
  },
  REWARD_PAID: {
    subject: 'REWARD',
    params: { count: 'count', cents: 'money' },
    toShop: {
      'zh-CN': '{count} 笔奖励已付，共 {cents}',
      en: 'Rewards paid: {count}, {cents} in all',
    },
  },
  REWARD_REVERSED: {
    subject: 'REWARD',
    params: { title: 'title', cents: 'money', reason: 'typed' },
    toShop: {
      'zh-CN': '《{title}》的 {cents} 收回了：{reason}',
      en: '{cents} for “{title}” was taken back: {reason}',
    },
  },
  GUIDANCE_PUBLISHED: {
    subject: 'GUIDANCE',
    params: { title: 'title' },
    toShop: { 'zh-CN': '有新的指导《{title}》，请您看看', en: 'New guidance “{title}”: please read it' },
    toStaff: { 'zh-CN': '您的店有新的指导《{title}》', en: 'New guidance “{title}” for shops of yours' },
  },
  GUIDANCE_NOT_PUBLISHED: {
    subject: 'GUIDANCE',
    params: { title: 'title' },
    toStaff: {
      'zh-CN': '《{title}》到了时间，没有发布成：请打开看看还缺什么，再定一次时间',
      en: '“{title}” was due and could not be published: please see what it lacks, then schedule it again',
    },
  },
  GUIDANCE_CHANGED: {
    subject: 'GUIDANCE',
    params: { title: 'title' },
    toShop: {
      'zh-CN': '您看过的指导《{title}》改了，请再看一看',
      en: 'The guidance “{title}”, which you have read, was changed; please look again',
    },
    toStaff: {
      'zh-CN': '您的店的指导《{title}》改了',
      en: 'Guidance for shops of yours was changed: “{title}”',
    },
  },
  GUIDANCE_WITHDRAWN: {
    subject: 'GUIDANCE',
    params: { title: 'title' },
    toShop: {
      'zh-CN': '您看过的指导《{title}》已收回，不用再照着做',
      en: 'The guidance “{title}”, which you have read, was withdrawn; you need not follow it any more',
    },
  },
  GUIDANCE_CHECK_SENT: {
    subject: 'GUIDANCE',
    params: { shop: 'text', title: 'title', missing: 'count' },
    toStaff: {
      'zh-CN': '{shop}照《{title}》摆好拍了照片，自己看还差 {missing} 处',
      en: '{shop} sent a photo of its own for “{title}”; points it still misses: {missing}',
    },
  },
  GUIDANCE_CHECK_ANSWERED: {
    subject: 'GUIDANCE',
    params: { name: 'text', title: 'title', answer: 'typed' },
    toShop: {
      'zh-CN': '{name}看了您照《{title}》拍的照片：{answer}',
      en: '{name} has looked at your photo for “{title}”: {answer}',
    },
  },
  GUIDANCE_REMINDER: {
    subject: 'GUIDANCE',
    params: { name: 'text', title: 'title' },
    toShop: { 'zh-CN': '{name}请您看看《{title}》', en: '{name} asks you to read “{title}”' },
  },
  CAMPAIGN_REMINDER: {
    subject: 'CAMPAIGN',
    params: { name: 'text', title: 'title' },
    toShop: {
      'zh-CN': '{name}请您看看活动《{title}》，参不参加都随您',
      en: '{name} asks you to look at the campaign “{title}”; joining is up to you',
    },
  },
  SUPPLY_REMINDER: {
    subject: 'SUPPLY_POLICY',
    params: { name: 'text', day: 'day' },
    toShop: {
      'zh-CN': '{name}请您看看 {day}开始的一周能订多少',
      en: '{name} asks you to see what you can order in the week of {day}',
    },
  },
  SUPPLY_PUBLISHED: {
    subject: 'SUPPLY_POLICY',
    params: { day: 'day' },
    toShop: {
      'zh-CN': '{day}开始的一周，您能订的货出来了，看看每样能订多少',
      en: 'What you can order in the week of {day} is out: see how much of each',
    },
    toStaff: {
      'zh-CN': '{day}开始的一周，投放策略发布了',
      en: 'The supply policy for the week of {day} is published',
    },
  },
  SUPPLY_CORRECTED: {
    subject: 'SUPPLY_POLICY',
    params: { day: 'day', title: 'title', before: 'words', after: 'words', reason: 'typed' },
    toShop: {
      'zh-CN': '{day}开始的一周，能订的货有更正：{title}从 {before} 改为 {after}。{reason}',
      en: 'Corrected for the week of {day}: {title} from {before} to {after}. {reason}',
    },
    toStaff: {
      'zh-CN': '{day}开始的一周，投放策略有更正（{title}）：{reason}',
      en: 'The supply policy for the week of {day} was corrected ({title}): {reason}',
    },
  },
} as const satisfies Record<string, KindRow>
