import { Refusal, type Words } from '../refusal.ts'

/** The file holds nothing at all. */
export class RegisterFileEmpty extends Refusal {
  constructor() {
    super({ 'zh-CN': '文件是空的，没有导入任何内容。', en: 'The file is empty. Nothing was imported.' })
  }
}

/** The file is a picture, an old workbook or anything else that is neither a text nor an .xlsx. */
export class RegisterFileUnreadable extends Refusal {
  constructor() {
    super({
      'zh-CN': '这个文件读不了。请在 Excel 里另存为 .xlsx 或 CSV（UTF-8）后再导入。',
      en: 'This file can’t be read. Save it as .xlsx or CSV (UTF-8), then import it again.',
    })
  }
}

/** A workbook that is larger, unpacked, than any register. */
export class RegisterWorkbookTooLarge extends Refusal {
  constructor() {
    super({
      'zh-CN': '工作簿展开后太大。请只留要导入的那一张表，或者另存为 CSV 后再导入。',
      en: 'The workbook is too large when unpacked. Keep only the sheet to be imported, or save it as CSV, then import it again.',
    })
  }
}

/** The mapping names a sheet that the workbook does not have. */
export class RegisterSheetMissing extends Refusal {
  constructor(sheet: string, sheets: readonly string[]) {
    super({
      'zh-CN': `工作簿里没有“${sheet}”这张表。现有：${sheets.join('、')}。`,
      en: `The workbook has no sheet called “${sheet}”. It has: ${sheets.join(', ')}.`,
    })
  }
}

/** There is a header and nothing below it. */
export class RegisterWithoutRows extends Refusal {
  constructor() {
    super({
      'zh-CN': '文件只有表头，没有数据行。没有导入任何内容。',
      en: 'The file has a header but no rows. Nothing was imported.',
    })
  }
}

/** The mapping names columns that the file does not have. */
export class RegisterColumnsMissing extends Refusal {
  readonly columns: readonly string[]

  constructor(columns: readonly string[]) {
    super({
      'zh-CN': `文件里没有这些栏：${columns.join('、')}。请换一个字段模板，或者重新做字段对应。`,
      en: `The file doesn’t have these columns: ${columns.join(', ')}. Choose another field template or map the columns again.`,
    })
    this.columns = columns
  }
}

/** The mapping neither names the column of the licence's expiry nor says that the register names none; or it says both. */
export class RegisterExpiryUnsaid extends Refusal {
  constructor() {
    super({
      'zh-CN':
        '字段模板没有写明许可证有效期：请指定有效期那一栏；如果没有这一栏，请勾选“这种登记册不写有效期”。',
      en: 'The field template doesn’t say when licences expire. Choose the expiry column or, if there is none, select “This register has no expiry dates”.',
    })
  }
}

/** The mapping reads a status and names no word that means open; every shop would be closed. */
export class RegisterStatusesUnsaid extends Refusal {
  constructor() {
    super({
      'zh-CN':
        '字段模板用了营业状态那一栏，却没有说哪些字是“营业”，所有店都会被当作停业。请填上表示营业的字。',
      en: 'The field template reads the status but has no words that mean open, so every shop would count as closed. Add the words for open.',
    })
  }
}

/** It would close or move a good part of the shops that we know; whoever wants that types how many. */
export class RegisterUpheaval extends Refusal {
  /** The number to type. */
  readonly shops: number

  constructor(shops: number, known: number) {
    super({
      'zh-CN': `文件里有 ${countWords(known)} 家已有的店，其中 ${countWords(shops)} 家会停业或换区域。请核对字段和状态的写法；确实如此，就填上 ${countWords(shops)} 再导入。`,
      en: `${countWords(shops)} of the ${countWords(known)} existing shops in the file would be closed or moved. Check the columns and the status words; if this is right, type ${countWords(shops)} and import again.`,
    })
    this.shops = shops
  }
}

/** Somebody has worked on what the import made or changed, so it is not undone. */
export class RegisterImportWorkedOn extends Refusal {
  constructor(what: readonly Words[]) {
    super({
      'zh-CN': `不能撤销：导入之后已有人在这些店上做了事（${what.map((words) => words['zh-CN']).join('，')}）。请逐家更正。`,
      en: `This can’t be undone: people have worked on these shops since the import (${what.map((words) => words.en).join(', ')}). Please correct them one by one.`,
    })
  }
}

/** The import is still running, was undone already, or is from before changes were kept. */
export class RegisterImportNotUndoable extends Refusal {
  constructor() {
    super({
      'zh-CN': '这次导入不能撤销：它还没有结束，已经撤销，或者没有改动任何店。',
      en: 'This import can’t be undone: it hasn’t ended, has already been undone, or changed no shop.',
    })
  }
}

/** Two columns of the file have the same name, and the mapping reads it. */
export class RegisterColumnRepeated extends Refusal {
  constructor(column: string) {
    super({
      'zh-CN': `文件里有两栏都叫“${column}”。请改名后再导入。`,
      en: `Two columns in the file are called “${column}”. Rename one and import again.`,
    })
  }
}

/** A mapping does not hold together; `part` says where, such as `columns.licenceNumber`. */
export class RegisterMappingMalformed extends Refusal {
  readonly part: string

  constructor(part: string) {
    super({
      'zh-CN': `字段模板的“${part}”不对，请检查。`,
      en: `The part “${part}” of the field template isn’t right. Please check it.`,
    })
    this.part = part
  }
}

/** No mapping is remembered under this name. */
export class RegisterMappingUnknown extends Refusal {
  constructor(name: string, known: readonly string[]) {
    super({
      'zh-CN': `没有名为“${name}”的字段模板。现有：${known.join('、')}。`,
      en: `There’s no field template called “${name}”. There are: ${known.join(', ')}.`,
    })
  }
}

/** A shipped mapping is not to be overwritten; give yours another name. */
export class RegisterMappingShipped extends Refusal {
  constructor(name: string) {
    super({
      'zh-CN': `“${name}”是随系统提供的字段模板，不能修改。请另取一个名字。`,
      en: `“${name}” comes with Kewo and can’t be changed. Please choose another name.`,
    })
  }
}

/** One register is imported at a time. */
export class RegisterImportRunning extends Refusal {
  constructor() {
    super({
      'zh-CN': '另一个导入正在进行。请等它结束或停止后再试。',
      en: 'Another import is running. Wait until it ends or stop it, then try again.',
    })
  }
}

/** The file changed while it was being imported. */
export class RegisterFileChanged extends Refusal {
  constructor() {
    super({
      'zh-CN': '导入途中文件被改动。已导入的各行保留；请重新导入。',
      en: 'The file was changed during the import. Rows already imported are kept; please import it again.',
    })
  }
}

/** Shops hang below a company, and there is none yet. */
export class CompanyMissing extends Refusal {
  constructor() {
    super({
      'zh-CN': '还没有公司。请先启动 Kewo 并建立公司，再导入登记册。',
      en: 'There’s no company yet. Start Kewo and set up the company, then import the register.',
    })
  }
}
import { countWords } from '../words/countWords.ts'
