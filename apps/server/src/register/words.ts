import { countWords } from '@kewo/schema'
import type { RegisterImportResult, ResultLanguage } from '@kewo/register'

type Result = RegisterImportResult & { seconds: number; resultFile: string }

/** What the command line says, in the language of the importer. */
export const words = {
  'zh-CN': {
    usage: `用法：npm run import-retailers -- 文件 --mapping 字段模板 [--changes 家数]

  文件          登记册，Excel（.xlsx）或 CSV
  --mapping     字段模板的名字；随系统提供 ny-food、tw-convenience
  --changes     很多已有的店会停业或换区域时，填上家数才导入
  --result      结果文件写到哪里（默认在数据文件夹的 imports 里）
  --language    zh-CN 或 en`,
    reading: '正在通读文件…',
    progress: (done: number, total: number) => `已导入 ${countWords(done)} / ${countWords(total)} 行`,
    fileMissing: (path: string) => `打不开文件 ${path}。请检查路径和权限。`,
    notBegun: '已取消，没有导入任何内容。',
    summary: (
      result: Result,
    ) => `${result.status === 'CANCELLED' ? '已取消；下次导入同一文件会接着进行。' : result.resumed ? '接着上次完成了导入。' : '导入完成。'}

  ${countWords(result.rowsDone)} / ${countWords(result.rowsTotal)} 行，用时 ${result.seconds.toFixed(1)} 秒
  新增 ${countWords(result.created)} · 更新 ${countWords(result.updated)} · 未变 ${countWords(result.unchanged)} · 未导入 ${countWords(result.skipped)} · 拒绝 ${countWords(result.refused)}
  其中已更正 ${countWords(result.corrected)} 行，存疑 ${countWords(result.doubtful)} 行，许可证待核实 ${countWords(result.unclear)} 行
  已有的店里：停业 ${countWords(result.closed)}，重新营业 ${countWords(result.reopened)}，换区域 ${countWords(result.moved)}，有效期缺失 ${countWords(result.dateLost)}
  逐行结果：${result.resultFile}`,
  },
  en: {
    usage: `Usage: npm run import-retailers -- FILE --mapping NAME [--changes NUMBER]

  FILE          the register, Excel (.xlsx) or CSV
  --mapping     name of the field template; ny-food and tw-convenience come with Kewo
  --changes     confirms how many existing shops will be closed or moved, if there are many
  --result      where to write the result file (default: imports in the data folder)
  --language    zh-CN or en`,
    reading: 'Reading the whole file…',
    progress: (done: number, total: number) => `${countWords(done)} of ${countWords(total)} rows`,
    fileMissing: (path: string) => `The file ${path} can’t be opened. Please check the path and permissions.`,
    notBegun: 'Cancelled. Nothing was imported.',
    summary: (
      result: Result,
    ) => `${result.status === 'CANCELLED' ? 'Cancelled; import the same file again to continue.' : result.resumed ? 'The interrupted import is now complete.' : 'The import is complete.'}

  ${countWords(result.rowsDone)} of ${countWords(result.rowsTotal)} rows in ${result.seconds.toFixed(1)} s
  created ${countWords(result.created)} · updated ${countWords(result.updated)} · unchanged ${countWords(result.unchanged)} · skipped ${countWords(result.skipped)} · rejected ${countWords(result.refused)}
  among them ${countWords(result.corrected)} corrected, ${countWords(result.doubtful)} doubtful and ${countWords(result.unclear)} with an unclear licence
  of existing shops: ${countWords(result.closed)} closed, ${countWords(result.reopened)} reopened, ${countWords(result.moved)} moved, ${countWords(result.dateLost)} that lost their expiry date
  row by row: ${result.resultFile}`,
  },
} as const satisfies Record<ResultLanguage, unknown>
