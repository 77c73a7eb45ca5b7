import type { Words } from '../refusal.ts'
import type { RegisterReason } from './registerReason.ts'

/**
 * What an import remarks and goes on with, a person who types is asked about: the words beside the field. Null: it is read as
 * an import reads it, or only a whole file can have it.
 */
export const handReasons: Record<RegisterReason, Words | null> = {
  LICENCE_NUMBER_MISSING: {
    'zh-CN': '请填许可证号。',
    en: 'Please enter the licence number.',
  },
  LICENCE_NUMBER_MANGLED: {
    'zh-CN': '这个号码被表格软件改过，丢了几位。请照许可证填写。',
    en: 'A spreadsheet has changed this number and digits were lost. Please enter it as on the licence.',
  },
  LICENCE_NUMBER_MALFORMED: {
    'zh-CN': '许可证号请用字母、数字、横线、点或斜线，最多 40 位，以字母或数字开头。',
    en: 'A licence number has at most 40 letters, digits, hyphens, dots or slashes, starting with a letter or digit.',
  },
  NOT_A_SHOP: {
    'zh-CN': '这不像许可证号，像是表里的合计或说明。请照许可证填写。',
    en: 'This looks like a total or a note, not a licence number. Please enter it as on the licence.',
  },
  NAME_FROM_LICENCE: {
    'zh-CN': '请填店名，或者填持证人。',
    en: 'Please enter the shop name or the licence holder.',
  },
  GLYPH_LOST: {
    'zh-CN': '有字显示不出来，请换一个写法。',
    en: 'A character can’t be displayed. Please write it another way.',
  },
  TEXT_TOO_LONG: {
    'zh-CN': '最多写 500 字，请精简一下。',
    en: 'At most 500 characters. Please shorten it.',
  },
  DIGITS_LOST: {
    'zh-CN': '这个号码被表格软件改过，丢了几位。请重新填写。',
    en: 'A spreadsheet has changed this number and digits were lost. Please enter it again.',
  },
  PHONE_MANGLED: {
    'zh-CN': '这个电话被表格软件改过，丢了几位。请重新填写。',
    en: 'A spreadsheet has changed this phone number and digits were lost. Please enter it again.',
  },
  AREA_ZERO: {
    'zh-CN': '面积要大于 0；不知道就空着。',
    en: 'The area must be above 0; leave it empty if it’s unknown.',
  },
  AREA_UNREADABLE: {
    'zh-CN': '请填平方米数，比如 35 或 35.5。',
    en: 'Please enter square metres, such as 35 or 35.5.',
  },
  GRADE_UNREADABLE: {
    'zh-CN': '档位是 1 到 30 的整数；还没定档就空着。',
    en: 'The grade must be a whole number from 1 to 30; leave it empty if there is none yet.',
  },
  WEEKDAY_UNREADABLE: {
    'zh-CN': '请选星期一到星期日。',
    en: 'Please choose a day of the week.',
  },
  DATE_UNREADABLE: {
    'zh-CN': '请填 1900 到 2099 年之间的日期。',
    en: 'Please enter a date between 1900 and 2099.',
  },
  CODE_UNKNOWN: {
    'zh-CN': '请从列表里选。',
    en: 'Please choose from the list.',
  },
  PLACE_SWAPPED: {
    'zh-CN': '经度和纬度像是写反了，请对调。',
    en: 'Longitude and latitude seem to be swapped. Please correct them.',
  },
  PLACE_UNREADABLE: {
    'zh-CN': '经度和纬度要一起填，用度数，比如 110.79 和 32.65；不知道就都空着。',
    en: 'Please enter both longitude and latitude in degrees, such as 110.79 and 32.65, or leave both empty.',
  },
  LICENCE_NUMBER_PADDED: null,
  NUMBER_RESTORED: null,
  LICENCE_NUMBER_ODD: null,
  SEVERAL_NAMES: null,
  SAME_SHOP_TWICE: null,
  NAME_FROM_HOLDER: null,
  NAME_COMPLETED: null,
  NAME_MAY_BE_CUT: null,
  CONTROL_CHARACTER: null,
  LICENCE_END_UNREADABLE: null,
  LICENCE_END_BLANK: null,
  STATUS_UNKNOWN: null,
  PLACE_MISSING: null,
  PLACE_OUTSIDE_COUNTRY: null,
  PLACE_FAR: null,
  REGION_UNKNOWN: null,
  REGION_KEPT: null,
  REGION_MISSING: null,
  CLOSED_BEFORE: null,
  REPEATED: null,
  CONTRADICTS_EARLIER_ROW: null,
  WRONG_COLUMN_COUNT: null,
  QUOTE_NOT_CLOSED: null,
  ROW_TOO_LONG: null,
}
