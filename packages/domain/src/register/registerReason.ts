import type { Words } from '../refusal.ts'
import type { RegisterIssueKind } from './registerIssueKind.ts'

const reasons = {
  LICENCE_NUMBER_PADDED: {
    kind: 'CORRECTED',
    words: {
      'zh-CN': '许可证号丢了开头的零，已补齐。',
      en: 'The licence number had lost its leading zeros; they were restored.',
    },
  },
  NUMBER_RESTORED: {
    kind: 'CORRECTED',
    words: {
      'zh-CN': '号码被表格软件改了写法，已还原，请核对。',
      en: 'A spreadsheet had changed how the number is written; it was restored. Please check.',
    },
  },
  DIGITS_LOST: {
    kind: 'DOUBTFUL',
    words: {
      'zh-CN': '表格软件把号码改成了科学计数法，丢了几位，这一栏没有导入。',
      en: 'A spreadsheet turned the number into scientific notation and digits were lost; this cell wasn’t imported.',
    },
  },
  PHONE_MANGLED: {
    kind: 'DOUBTFUL',
    words: {
      'zh-CN': '电话被表格软件改成了科学计数法，号码丢了几位，没有导入电话。',
      en: 'A spreadsheet turned the phone number into scientific notation and digits were lost; it wasn’t imported.',
    },
  },
  LICENCE_NUMBER_ODD: {
    kind: 'DOUBTFUL',
    words: {
      'zh-CN': '许可证号和文件里其他号码格式不同。没有勾选“许可证号格式特殊的店也新增”时，不会新增这家店。',
      en: 'The licence number looks different from the rest of the file. The shop is only created if “Also create shops with an unusual licence number” is selected.',
    },
  },
  SEVERAL_NAMES: {
    kind: 'DOUBTFUL',
    words: {
      'zh-CN': '店名里像是有几家店，已照原样导入，请核对。',
      en: 'The name seems to contain several shops; it was imported as it is. Please check.',
    },
  },
  SAME_SHOP_TWICE: {
    kind: 'DOUBTFUL',
    words: {
      'zh-CN': '店名和地址与前面一行相同（行号见“原值”），许可证号不同，请核对。',
      en: 'Name and address are the same as in an earlier row (see “Value” for its line), but the licence number is different. Please check.',
    },
  },
  NOT_A_SHOP: {
    kind: 'SKIPPED',
    words: {
      'zh-CN': '合计、表尾或重复的表头，不是店，未导入。',
      en: 'A total, a footer or a repeated header, not a shop; skipped.',
    },
  },
  NAME_FROM_HOLDER: {
    kind: 'CORRECTED',
    words: {
      'zh-CN': '店名空白，已用持证人的名称。',
      en: 'The shop name was blank; the licence holder’s name was used.',
    },
  },
  NAME_FROM_LICENCE: {
    kind: 'CORRECTED',
    words: {
      'zh-CN': '店名和持证人都空白，暂用许可证号作店名，请补上。',
      en: 'Shop name and licence holder are both blank; the licence number is used as the name. Please add a name.',
    },
  },
  NAME_COMPLETED: {
    kind: 'CORRECTED',
    words: {
      'zh-CN': '店名被截断，已按持证人的名称补全。',
      en: 'The shop name was cut off; it was completed from the licence holder’s name.',
    },
  },
  GLYPH_LOST: {
    kind: 'CORRECTED',
    words: {
      'zh-CN': '有字丢失，已用“□”代替，请核对。',
      en: 'A character was lost and replaced by “□”. Please check.',
    },
  },
  CONTROL_CHARACTER: {
    kind: 'CORRECTED',
    words: { 'zh-CN': '去掉了看不见的控制字符。', en: 'Invisible control characters were removed.' },
  },
  TEXT_TOO_LONG: {
    kind: 'CORRECTED',
    words: { 'zh-CN': '文字过长，已截短。', en: 'The text was too long and was shortened.' },
  },
  AREA_ZERO: {
    kind: 'CORRECTED',
    words: { 'zh-CN': '面积为 0，按“未知”处理。', en: 'The area is 0 and was treated as unknown.' },
  },
  AREA_UNREADABLE: {
    kind: 'CORRECTED',
    words: {
      'zh-CN': '面积读不懂，按“未知”处理。',
      en: 'The area couldn’t be read and was treated as unknown.',
    },
  },
  GRADE_UNREADABLE: {
    kind: 'CORRECTED',
    words: {
      'zh-CN': '档位不是 1 到 30 的整数，按“未定档”处理。',
      en: 'The grade isn’t a whole number from 1 to 30; the shop has no grade.',
    },
  },
  WEEKDAY_UNREADABLE: {
    kind: 'CORRECTED',
    words: {
      'zh-CN': '订货日看不出是星期几，按“未知”处理。',
      en: 'The order day couldn’t be read as a weekday and was treated as unknown.',
    },
  },
  DATE_UNREADABLE: {
    kind: 'CORRECTED',
    words: {
      'zh-CN': '日期读不懂，按“未知”处理。',
      en: 'The date couldn’t be read and was treated as unknown.',
    },
  },
  LICENCE_END_UNREADABLE: {
    kind: 'UNCLEAR',
    words: {
      'zh-CN': '许可证有效期读不懂。核实之前，这家店看不到品牌内容。',
      en: 'The licence expiry couldn’t be read. Until it’s checked, the shop sees no brands.',
    },
  },
  LICENCE_END_BLANK: {
    kind: 'UNCLEAR',
    words: {
      'zh-CN': '许可证有效期是空的。核实之前，这家店看不到品牌内容。',
      en: 'The licence expiry is blank. Until it’s checked, the shop sees no brands.',
    },
  },
  CODE_UNKNOWN: {
    kind: 'CORRECTED',
    words: {
      'zh-CN': '字段模板里没有这个代码，已用默认值。',
      en: 'The field template doesn’t know this code; the default was used.',
    },
  },
  STATUS_UNKNOWN: {
    kind: 'DOUBTFUL',
    words: {
      'zh-CN': '字段模板里没有这个状态，按“已停业”处理，请核对。',
      en: 'The field template doesn’t know this status; the shop was treated as closed. Please check.',
    },
  },
  PLACE_SWAPPED: {
    kind: 'CORRECTED',
    words: {
      'zh-CN': '经度和纬度写反了，已对调。',
      en: 'Longitude and latitude were swapped; this was corrected.',
    },
  },
  PLACE_UNREADABLE: {
    kind: 'CORRECTED',
    words: {
      'zh-CN': '坐标读不懂，按“位置未知”处理。',
      en: 'The coordinates couldn’t be read; the location is unknown.',
    },
  },
  NAME_MAY_BE_CUT: {
    kind: 'DOUBTFUL',
    words: {
      'zh-CN': '店名正好写满栏宽，可能被截断，请核对。',
      en: 'The shop name fills its column exactly and may have been cut off. Please check.',
    },
  },
  PLACE_MISSING: {
    kind: 'DOUBTFUL',
    words: { 'zh-CN': '没有坐标，位置未知。', en: 'There are no coordinates; the location is unknown.' },
  },
  PLACE_OUTSIDE_COUNTRY: {
    kind: 'DOUBTFUL',
    words: {
      'zh-CN': '坐标在国境之外，位置存疑。',
      en: 'The coordinates are outside the country; the location is doubtful.',
    },
  },
  PLACE_FAR: {
    kind: 'DOUBTFUL',
    words: {
      'zh-CN': '坐标离所属区域太远，位置存疑。',
      en: 'The coordinates are too far from the shop’s region; the location is doubtful.',
    },
  },
  REGION_UNKNOWN: {
    kind: 'DOUBTFUL',
    words: {
      'zh-CN': '看不出属于哪个区域，已放入默认区域，请核对。',
      en: 'The region couldn’t be determined; the shop was put into the default one. Please check.',
    },
  },
  REGION_KEPT: {
    kind: 'DOUBTFUL',
    words: {
      'zh-CN': '登记册里的区域变了；该店已分给辖区，仍留在原区域，请核对。',
      en: 'The shop’s region has changed in the register; it belongs to a territory and was left where it is. Please check.',
    },
  },
  CLOSED_BEFORE: {
    kind: 'SKIPPED',
    words: {
      'zh-CN': '该店已停业，我们也从未服务过，未导入。',
      en: 'The shop is closed and we never served it; skipped.',
    },
  },
  REPEATED: {
    kind: 'SKIPPED',
    words: {
      'zh-CN': '与前面一行内容相同（行号见“原值”），未再导入。',
      en: 'The same as an earlier row (see “Value” for its line); skipped.',
    },
  },
  LICENCE_NUMBER_MISSING: {
    kind: 'REFUSED',
    words: {
      'zh-CN': '没有许可证号。请补上后重新导入。',
      en: 'The licence number is missing. Add it and import again.',
    },
  },
  LICENCE_NUMBER_MANGLED: {
    kind: 'REFUSED',
    words: {
      'zh-CN': '许可证号被表格软件改成了科学计数法。请把该列设为“文本”后重新导出。',
      en: 'A spreadsheet turned the licence number into scientific notation. Format the column as text and export again.',
    },
  },
  LICENCE_NUMBER_MALFORMED: {
    kind: 'REFUSED',
    words: {
      'zh-CN': '许可证号的位数或字符不对。请核对后重新导入。',
      en: 'The licence number has the wrong length or characters. Check it and import again.',
    },
  },
  REGION_MISSING: {
    kind: 'REFUSED',
    words: {
      'zh-CN': '看不出属于哪个分公司，字段模板也没有默认值。请补上后重新导入。',
      en: 'The branch couldn’t be determined and the field template has no default. Add it and import again.',
    },
  },
  CONTRADICTS_EARLIER_ROW: {
    kind: 'REFUSED',
    words: {
      'zh-CN': '许可证号与前面一行相同（行号见“原值”），内容却不同；以前一行为准。请核对两行。',
      en: 'An earlier row (see “Value” for its line) has the same licence number but different content; the earlier one was used. Please check both.',
    },
  },
  WRONG_COLUMN_COUNT: {
    kind: 'REFUSED',
    words: {
      'zh-CN': '栏数与表头不符。请检查多余或缺少的逗号、引号。',
      en: 'The number of columns doesn’t match the header. Look for extra or missing commas or quotes.',
    },
  },
  QUOTE_NOT_CLOSED: {
    kind: 'REFUSED',
    words: {
      'zh-CN': '引号没有配对。请补上或去掉引号。',
      en: 'A quote is never closed. Close or remove it.',
    },
  },
  ROW_TOO_LONG: {
    kind: 'REFUSED',
    words: {
      'zh-CN': '这一行太长，不像一家店的记录。',
      en: 'The row is too long to be a single shop.',
    },
  },
} as const satisfies Record<string, { kind: RegisterIssueKind; words: Words }>

export type RegisterReason = keyof typeof reasons

export const registerReasons: Record<RegisterReason, { kind: RegisterIssueKind; words: Words }> = reasons

/** True for a reason that this version of the code knows; an older database may name others. */
export const isRegisterReason = (name: string): name is RegisterReason => Object.hasOwn(reasons, name)
