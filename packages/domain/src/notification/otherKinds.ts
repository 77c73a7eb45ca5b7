import { byAll } from './channel.ts'
import type { KindRow } from './kindRow.ts'

/** About licences, ratings, territories, imports and the account. */
export const otherKinds = {
  LICENCE_VALID: {
    subject: 'LICENCE',
    params: {},
    toShop: {
      'zh-CN': '您的许可证已核实有效，品牌内容已恢复',
      en: 'Your licence was checked and is valid; brands are open again',
    },
  },
  LICENCE_NOT_VALID: {
    subject: 'LICENCE',
    params: {},
    toShop: { 'zh-CN': '您的许可证信息有更新，请看“我的”', en: 'Your licence was updated; see “Me”' },
  },
  LICENCE_ENDING: {
    channels: byAll,
    subject: 'LICENCE',
    params: { day: 'day', days: 'count' },
    toShop: {
      'zh-CN': '您的许可证还有 {days} 天到期（{day}），请记得延续',
      en: 'Your licence ends in {days} days, on {day}; please renew it in time',
    },
  },
  LICENCE_ENDED: {
    channels: byAll,
    subject: 'LICENCE',
    params: { day: 'day' },
    toShop: {
      'zh-CN': '您的许可证 {day}到期，品牌内容暂停；延续后请联系我们',
      en: 'Your licence ended on {day} and brands are closed; please contact us once it is renewed',
    },
  },
  RATING_INVITED: {
    subject: 'RATING',
    params: {},
    toShop: {
      'zh-CN': '这次服务怎么样？请您评一评，不记名',
      en: 'How was the service? Please rate it, without your name',
    },
  },
  SHOPS_GIVEN: {
    subject: 'TERRITORY',
    params: { territory: 'text', count: 'count' },
    toStaff: {
      'zh-CN': '{count} 家店划到了您的辖区“{territory}”',
      en: '{count} shops were given to your territory “{territory}”',
    },
  },
  SHOPS_TAKEN: {
    subject: 'TERRITORY',
    params: { territory: 'text', count: 'count' },
    toStaff: {
      'zh-CN': '{count} 家店从您的辖区“{territory}”划走了',
      en: '{count} shops were taken out of your territory “{territory}”',
    },
  },
  TERRITORY_GIVEN: {
    subject: 'TERRITORY',
    params: { territory: 'text', role: 'words', count: 'count' },
    toStaff: {
      'zh-CN': '您现在是辖区“{territory}”的{role}，共 {count} 家店',
      en: 'You now serve the territory “{territory}” as {role}: {count} shops',
    },
  },
  TERRITORY_TAKEN: {
    subject: 'TERRITORY',
    params: { territory: 'text', role: 'words' },
    toStaff: {
      'zh-CN': '您不再是辖区“{territory}”的{role}',
      en: 'You no longer serve the territory “{territory}” as {role}',
    },
  },
  IMPORT_FINISHED: {
    subject: 'REGISTER_IMPORT',
    params: { file: 'text', created: 'count', updated: 'count', refused: 'count' },
    toStaff: {
      'zh-CN': '“{file}”导入完成：新增 {created} 家，更新 {updated} 家，没有收下 {refused} 行',
      en: 'The import of “{file}” has finished: {created} added, {updated} updated, {refused} rows refused',
    },
  },
  IMPORT_FAILED: {
    subject: 'REGISTER_IMPORT',
    params: { file: 'text' },
    urgent: true,
    toStaff: { 'zh-CN': '“{file}”没有导入成，请看原因', en: 'The import of “{file}” failed; see why' },
  },
  OUTBOX_ASKED_FOR: {
    subject: 'OUTBOX',
    params: { name: 'text', count: 'count' },
    toShop: {
      'zh-CN': '您手机上还有 {count} 条没有送到，{name}请您在有信号的地方打开客我，等一会儿就送出了',
      en: '{count} entries on your phone have not arrived yet. {name} asks you to open Kewo where there is a signal; they go by themselves',
    },
    toStaff: {
      'zh-CN': '您的设备上还有 {count} 条没有送到，{name}请您在有信号的地方打开客我，等一会儿就送出了',
      en: '{count} entries on your device have not arrived yet. {name} asks you to open Kewo where there is a signal; they go by themselves',
    },
  },
  OUTBOX_TAKEN_IN: {
    subject: 'OUTBOX',
    params: { name: 'text', count: 'count' },
    toShop: {
      'zh-CN': '{name}从您存的文件里替您收下了 {count} 条；没收下的还在您手机的“待送出”里',
      en: '{name} took in {count} entries from the file that you saved; any that were not taken are still in the outbox on your phone',
    },
    toStaff: {
      'zh-CN': '{name}从您存的文件里替您收下了 {count} 条；没收下的还在您设备的“待送出”里',
      en: '{name} took in {count} entries from the file that you saved; any that were not taken are still in the outbox on your device',
    },
  },
  CODE_TO_READ_OUT: {
    subject: 'ASSISTANCE',
    params: { shop: 'text', name: 'text' },
    urgent: true,
    toStaff: {
      'zh-CN': '{name}要替{shop}代办，请您给店里打电话，念一个验证码',
      en: '{name} is going to act for {shop}. Please phone the shop and read out a code',
    },
  },
  ACTED_FOR_SHOP: {
    channels: byAll,
    subject: 'ASSISTANCE',
    params: { name: 'text' },
    toShop: {
      'zh-CN': '{name}凭您报出的验证码在替您办事。办了什么，在“别人替我办的”里看得到，不对可以撤回',
      en: '{name} is acting for you with the code that you read back. See under “Done for me” what was done; you can take it back',
    },
  },
  ASSISTED_TAKEN_BACK: {
    subject: 'ASSISTANCE',
    params: { shop: 'text', act: 'words' },
    toStaff: {
      'zh-CN': '{shop}撤回了您替它办的一件事：{act}',
      en: '{shop} has taken back what you did for it: {act}',
    },
  },
  SIGN_IN_TRIES: {
    channels: byAll,
    subject: 'ACCOUNT',
    params: { count: 'count', since: 'text', address: 'text' },
    urgent: true,
    ...toBoth({
      'zh-CN':
        '从 {since} 起，有人 {count} 次用错密码登录您的账号（最近一次来自 {address}）。没有登录成功。如果不是您自己，请换一个密码',
      en: 'Someone tried {count} wrong passwords on your account since {since}, most recently from {address}. None worked. If this wasn’t you, please change your password',
    }),
  },
  PASSWORD_RESET: {
    channels: byAll,
    subject: 'ACCOUNT',
    params: { name: 'text' },
    urgent: true,
    ...toBoth({
      'zh-CN': '{name}重设了您的登录密码。如果您没有请人这样做，请告诉我们',
      en: '{name} reset your password. If you didn’t ask for this, please tell us',
    }),
  },
  SECOND_FACTOR_RESET: {
    subject: 'ACCOUNT',
    params: { name: 'text' },
    urgent: true,
    toStaff: {
      'zh-CN': '{name}关闭了您的登录验证码，请重新设置',
      en: '{name} turned off your sign-in codes. Please set them up again',
    },
  },
} as const satisfies Record<string, KindRow>

function toBoth<Said>(words: Said): { toShop: Said; toStaff: Said } {
  return { toShop: words, toStaff: words }
}
