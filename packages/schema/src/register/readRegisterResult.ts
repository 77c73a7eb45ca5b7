import { resultFile } from '@kewo/register'
import { recordAct } from '../audit/recordAct.ts'
import type { Context, Locale } from '../builder/context.ts'
import { seesRegisters } from './access.ts'

type Result = { fileName: string; lines: AsyncGenerator<string> }

/**
 * The result of an import as CSV, piece by piece, for an admin; null for anybody else and for an import that is not
 * there. That it was read is in the audit log: it names shops.
 */
export async function readRegisterResult(
  context: Pick<Context, 'db' | 'viewer' | 'now' | 'address' | 'requestId'>,
  id: string,
  language: Locale,
): Promise<Result | null> {
  const { db, viewer } = context
  if (!seesRegisters(viewer)) return null
  const run = await db.registerImport.findUnique({ where: { id } })
  if (!run) return null
  await db.$transaction((transaction) =>
    recordAct(transaction, context, {
      action: 'exportRegisterResult',
      subjectType: 'RegisterImport',
      subjectId: id,
      after: { file: run.fileName },
    }),
  )
  const words = { 'zh-CN': '导入结果', en: 'import result' }[language]
  return {
    fileName: `${run.fileName.replace(/\.\w+$/u, '')} ${words}.csv`,
    lines: resultFile(db, id, language),
  }
}
