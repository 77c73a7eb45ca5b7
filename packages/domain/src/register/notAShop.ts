/** What rows begin with that sum up, sign or explain a register; it stands alone, or a blank, colon or number follows. */
const footWords =
  /^(?:(?:本页|分?页)?(?:合计|总计|小计|共计|累计|總計|合計|小計|共計|总数|總數)|制表|製表|填表|填报|审核|审批|负责人签[字名]|备注|備註|注|说明|說明|打印|列印|导出|单位|(?:grand |sub-?)?totals?|sum|count|notes?|prepared by|printed|exported|approved by|signature|end of (?:file|report|list)|page)(?=$|[\s:：.·,，(（\d]|共|人|日期|时间|日|单位)/iu

/** 第 1 页, 共 12 户: a page or a number of shops. */
const countOfShops = /^(?:第\s*\d+\s*页|共\s*\d+\s*[户家条页戶筆笔店]|\d+\s*[户家条戶筆笔])/u

const plain = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .trim()

/**
 * Whether a row is no shop but a total, a foot or the header once more. `number` is the cell of its licence number and
 * `column` the name of that column. A row with a number of digits there is a shop, whatever it is called.
 */
export function isNoShop(cells: readonly string[], number: string, column: string | undefined): boolean {
  const written = plain(number)
  if (column !== undefined && written !== '' && written === plain(column)) return true
  if (footWords.test(written) || countOfShops.test(written)) return true
  if (/\d{4}/u.test(written)) return false
  const first = plain(cells.find((cell) => cell.trim() !== '') ?? '')
  return footWords.test(first) || countOfShops.test(first)
}
