import type { RegisterImportResult, ResultLanguage } from '@kewo/db/register'

type Result = RegisterImportResult & { seconds: number; resultFile: string }

const count = (number: number): string => number.toLocaleString('en')

/** What the command line says, in the language of the importer. */
export const words = {
  'zh-CN': {
    usage: `用法：npm run import-retailers -- 文件 --mapping 字段模板 [--changes 家数]

  文件          登记册，Excel（.xlsx）或 CSV
  --mapping     字段模板的名字；随系统提供 ny-food、tw-convenience
  --changes     很多已有的店会停业或换区域时，填上家数才导入
  --result      结果文件写到哪里（默认在数据文件夹的 imports 里）
  --language    zh-CN 或 en`,
    reading: '正在通读文件……',
    progress: (done: number, total: number) => `已导入 ${count(done)} / ${count(total)} 行`,
    fileMissing: (path: string) => `打不开文件 ${path}。请检查路径和权限。`,
    notBegun: '已取消，没有导入任何内容。',
    summary: (
      result: Result,
    ) => `${result.status === 'CANCELLED' ? '已取消；下次导入同一文件会接着进行。' : result.resumed ? '接着上次完成了导入。' : '导入完成。'}

  ${count(result.rowsDone)} / ${count(result.rowsTotal)} 行，用时 ${result.seconds.toFixed(1)} 秒
  新增 ${count(result.created)} · 更新 ${count(result.updated)} · 未变 ${count(result.unchanged)} · 未导入 ${count(result.skipped)} · 拒绝 ${count(result.refused)}
  其中已更正 ${count(result.corrected)} 行，存疑 ${count(result.doubtful)} 行，许可证待核实 ${count(result.unclear)} 行
  已有的店里：停业 ${count(result.closed)}，重新营业 ${count(result.reopened)}，换区域 ${count(result.moved)}，有效期没了 ${count(result.dateLost)}
  逐行结果：${result.resultFile}`,
  },
  en: {
    usage: `Usage: npm run import-retailers -- FILE --mapping NAME [--changes NUMBER]

  FILE          the register, Excel (.xlsx) or CSV
  --mapping     name of the field template; ny-food and tw-convenience come with Kewo
  --changes     how many known shops may be closed or moved, where these are many
  --result      where to write the result file (default: imports in the data folder)
  --language    zh-CN or en`,
    reading: 'Reading the file through …',
    progress: (done: number, total: number) => `${count(done)} of ${count(total)} rows`,
    fileMissing: (path: string) =>
      `The file ${path} cannot be opened. Please check the path and who may read it.`,
    notBegun: 'Cancelled. Nothing was imported.',
    summary: (
      result: Result,
    ) => `${result.status === 'CANCELLED' ? 'Cancelled; importing the same file again goes on from here.' : result.resumed ? 'The import that was interrupted is complete.' : 'The import is complete.'}

  ${count(result.rowsDone)} of ${count(result.rowsTotal)} rows in ${result.seconds.toFixed(1)} s
  created ${count(result.created)} · updated ${count(result.updated)} · unchanged ${count(result.unchanged)} · left out ${count(result.skipped)} · refused ${count(result.refused)}
  among them ${count(result.corrected)} corrected, ${count(result.doubtful)} doubtful and ${count(result.unclear)} with an unclear licence
  of known shops: ${count(result.closed)} closed, ${count(result.reopened)} opened again, ${count(result.moved)} moved, ${count(result.dateLost)} without their last day
  row by row: ${result.resultFile}`,
  },
} as const satisfies Record<ResultLanguage, unknown>
