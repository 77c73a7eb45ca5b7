import {
  csvLine,
  csvStart,
  isRegisterReason,
  registerFields,
  registerFieldWords,
  registerIssueKindWords,
  registerReasons,
  type Words,
} from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'

export type ResultLanguage = keyof Words

const headings: readonly Words[] = [
  { 'zh-CN': '行号', en: 'Line' },
  { 'zh-CN': '许可证号', en: 'Licence number' },
  { 'zh-CN': '结果', en: 'Result' },
  { 'zh-CN': '栏目', en: 'Field' },
  { 'zh-CN': '原因', en: 'Reason' },
  { 'zh-CN': '原值', en: 'Value' },
]

const pageSize = 1000

/**
 * The result file of a run as CSV, piece by piece: each row of the register that was corrected, doubted, left out or
 * refused, by line, with the reason in the reader's language. Begins with a byte order mark, without which spreadsheets
 * do not read Chinese.
 */
export async function* resultFile(
  db: DbTransaction,
  importId: string,
  language: ResultLanguage,
): AsyncGenerator<string> {
  yield csvStart + csvLine(headings.map((words) => words[language]))
  let after: { line: number; id: string } = { line: 0, id: '00000000-0000-0000-0000-000000000000' }
  for (;;) {
    const issues = await db.registerImportIssue.findMany({
      where: { importId, line: { gte: after.line }, NOT: { line: after.line, id: { lte: after.id } } },
      orderBy: [{ line: 'asc' }, { id: 'asc' }],
      take: pageSize,
    })
    if (issues.length > 0) yield issues.map((issue) => issueLine(issue, language)).join('')
    const last = issues.at(-1)
    if (!last || issues.length < pageSize) return
    after = last
  }
}

type Issue = {
  line: number
  licenceNumber: string | null
  kind: keyof typeof registerIssueKindWords
  field: string
  reason: string
  value: string | null
}

function issueLine(
  { line, licenceNumber, kind, field, reason, value }: Issue,
  language: ResultLanguage,
): string {
  const known = registerFields.find((one) => one === field)
  return csvLine([
    String(line),
    licenceNumber ?? '',
    registerIssueKindWords[kind][language],
    known ? registerFieldWords[known][language] : '',
    isRegisterReason(reason) ? registerReasons[reason].words[language] : reason,
    value ?? '',
  ])
}
