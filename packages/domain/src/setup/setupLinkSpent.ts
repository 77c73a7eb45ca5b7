import { Refusal } from '../refusal.ts'

/** The link that makes the first admin is wrong, was used, or is older than a day. */
export class SetupLinkSpent extends Refusal {
  constructor() {
    super({
      'zh-CN': '这个链接用过了或已过期。请在服务器上重新启动 Kewo，用新打印出来的链接。',
      en: 'This link has been used or has expired. Restart Kewo on the server and use the new link it prints.',
    })
  }
}
