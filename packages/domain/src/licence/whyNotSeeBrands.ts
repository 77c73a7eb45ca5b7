import { Refusal } from '../refusal.ts'
import type { LicenceStatus } from './licenceStatus.ts'

/** The licence has expired: signing in works, brands stay closed until it is renewed. */
export class LicenceExpired extends Refusal {
  constructor() {
    super({
      'zh-CN':
        '您的零售许可证已到期，品牌内容暂时不能看。请先办理延续；办好后当天就能恢复。需要帮忙，请联系您的客户经理。',
      en: 'Your licence has expired, so brands can’t be shown for now. Please renew it; access comes back the same day. Your customer manager is glad to help.',
    })
  }
}

/** The licence was revoked: signing in works, brands stay closed. */
export class LicenceRevoked extends Refusal {
  constructor() {
    super({
      'zh-CN': '您的零售许可证已被撤销，品牌内容不能看。如果您认为有误，请联系发证机关或您的客户经理。',
      en: 'Your licence has been revoked, so brands can’t be shown. If you think this is a mistake, please contact the licensing office or your customer manager.',
    })
  }
}

/** Nobody can tell until when the licence is good: signing in works, brands stay closed until an admin clears it. */
export class LicenceUnclear extends Refusal {
  constructor() {
    super({
      'zh-CN':
        '登记册上您的许可证有效期看不清，核实之前品牌内容暂时不能看。请把许可证给您的客户经理看一下，核实后当天就能恢复。',
      en: 'The register doesn’t say clearly how long your licence is valid, so brands can’t be shown until that is checked. Please show your licence to your customer manager; access comes back the same day.',
    })
  }
}

const refusals: Record<Exclude<LicenceStatus, 'VALID'>, new () => Refusal> = {
  EXPIRED: LicenceExpired,
  REVOKED: LicenceRevoked,
  UNCLEAR: LicenceUnclear,
}

/**
 * Why a shop may not see brands, products, campaigns and what belongs to them, with what to do about it; null for a
 * valid licence. The law forbids showing them to anyone but licensed shops and the distributor's staff.
 */
export function whyNotSeeBrands(licence: LicenceStatus): Refusal | null {
  return licence === 'VALID' ? null : new refusals[licence]()
}
