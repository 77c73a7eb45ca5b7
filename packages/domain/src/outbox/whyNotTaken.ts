import type { Words } from '../refusal.ts'

/** Why an act of a file was not taken in, where no rule of the act itself has said so. */
export const whyNotTaken = {
  AFTER_SIGN_IN: {
    'zh-CN': '做这一条的时候，这台设备上的登录已经结束，不能算本人做的。',
    en: 'It was made after the sign-in on this device had ended, so it cannot count as this person’s.',
  },
  REFUSED_BEFORE: {
    'zh-CN': '送的时候已经被退回过，要本人在设备上看一看再说。',
    en: 'It was refused before; its owner has to look at it on the device.',
  },
  OUTDATED: {
    'zh-CN': '客我更新过，这一条不能照原样收了，要本人改一改再送。',
    en: 'The app has been updated and this cannot be taken as it is. Its owner has to change it and send it again.',
  },
  NOT_FOUND: {
    'zh-CN': '这件事已经不归本人管，或者已经删除。',
    en: 'This is no longer this person’s, or has been removed.',
  },
  FORBIDDEN: {
    'zh-CN': '本人现在不能做这件事，可能许可证已过期，或者岗位变了。',
    en: 'This person may not do this now; the licence may have expired, or a role has changed.',
  },
  BY_A_RULE: {
    'zh-CN': '规则不允许，原因在本人的设备上看得到。',
    en: 'A rule does not allow it; its owner sees the reason on the device.',
  },
  FAILED: {
    'zh-CN': '我们这边出错了，过一会儿再收一次。',
    en: 'Something went wrong on our side. Please take it in again in a while.',
  },
  AFTER_ANOTHER: {
    'zh-CN': '要等同一家店的前一条收下。',
    en: 'It waits for the one before it about the same shop.',
  },
  TOO_MANY: {
    'zh-CN': '本人短时间内写得太多了，过几分钟再收一次。',
    en: 'This person has written too much in a short time. Please take it in again in some minutes.',
  },
} as const satisfies Record<string, Words>

export type WhyNotTaken = keyof typeof whyNotTaken
