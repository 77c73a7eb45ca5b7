import { Refusal } from '../refusal.ts'
import { signInName } from '../signIn/signInName.ts'
import { whyNotUserName } from '../staff/whyNotUserName.ts'

/** The shop has closed, so it has nothing to sign in for. */
export class RetailerIsClosed extends Refusal {
  constructor() {
    super({
      'zh-CN': '这家店已停业，不能开通登录。',
      en: 'This shop has closed, so its sign-in can’t be enabled.',
    })
  }
}

/** The shop can sign in already; a forgotten password is reset instead. */
export class PortalIsOpen extends Refusal {
  constructor() {
    super({
      'zh-CN': '这家店已经可以登录。忘了密码，请用“重设密码”。',
      en: 'This shop can already sign in. If it has forgotten the password, reset it.',
    })
  }
}

/** The licence number has characters that a user name may not have. */
export class LicenceNumberIsNoUserName extends Refusal {
  constructor() {
    super({
      'zh-CN': '许可证号里有不能用来登录的字符，请先更正许可证号。',
      en: 'The licence number has characters that can’t be used to sign in. Please correct it first.',
    })
  }
}

/** Why a shop cannot be given a sign-in for the portal now, or null. Its user name will be its licence number. */
export function whyNotOpenPortal(shop: {
  licenceNumber: string
  closedAt: Date | null
  userId: string | null
}): RetailerIsClosed | PortalIsOpen | LicenceNumberIsNoUserName | null {
  if (shop.userId !== null) return new PortalIsOpen()
  if (shop.closedAt !== null) return new RetailerIsClosed()
  return whyNotUserName(signInName(shop.licenceNumber)) ? new LicenceNumberIsNoUserName() : null
}
