import { seededRandom } from '../src/routing/seededRandom.ts'
import { comparable, NoteIndex } from '../src/trace/earlierNotes.ts'
import { productNamesOf } from '../src/trace/substance/names.ts'

/** Notes made of the phrases that managers write, so that common runs stand in many of them, as in real ones. */
const places = [
  '柜台左侧',
  '背柜第二层',
  '收银台旁',
  '靠门货架',
  '冰柜上方',
  '橱窗正中',
  '里间货架',
  '门口展架',
]
const products = ['软云', '青松硬', '远帆红', '清泉细支', '金叶', '山水', '云岭春雪', '江雾']
const states = [
  '只剩{n}条',
  '缺价签{n}张',
  '摆得太低',
  '被杂物挡住',
  '已补齐{n}条',
  '库存{n}条',
  '标价写错了',
  '积了灰',
]
const people = ['王姐', '老李', '店主的儿子', '张哥', '刘师傅', '店主爱人', '小陈', '赵姨']
const said = [
  '说周末学生多',
  '问下周能不能多给{n}条',
  '嫌送货晚',
  '想换个展架',
  '说对面新开了超市',
  '担心压货',
  '说零钱不够',
  '问活动怎么参加',
]
const advice = [
  '把{p}移到{l}',
  '周{d}前补上价签',
  '{p}加订{n}条',
  '和{w}一起理一遍背柜',
  '下次带新的展架来',
  '周{d}来教用会员码',
]

/** An index of many notes: what one more note has in common with any of them. */
export function benchTraceQuality(): void {
  const notes = 100_000
  const random = seededRandom(11)
  const pick = (list: readonly string[]) => list[random.below(list.length)]!
  const fill = (text: string) =>
    text
      .replace('{n}', String(1 + random.below(60)))
      .replace('{p}', pick(products))
      .replace('{l}', pick(places))
      .replace('{d}', pick(['一', '二', '三', '四', '五']))
      .replace('{w}', pick(people))
  const sentence = () =>
    fill(`${pick(places)}的${pick(products)}${pick(states)}，${pick(people)}${pick(said)}，${pick(advice)}。`)
  const note = () => Array.from({ length: 2 + random.below(3) }, sentence).join('')
  const names = productNamesOf(products)
  const index = new NoteIndex(notes)
  const begun = performance.now()
  for (let made = 0; made < notes; made++) index.add(comparable(note(), names))
  const built = (performance.now() - begun) / 1000
  const megabytes = process.memoryUsage().heapUsed / 2 ** 20
  const times = Array.from({ length: 101 }, () => {
    const asked = note()
    const from = performance.now()
    index.likest(comparable(asked, names))
    return performance.now() - from
  }).toSorted((one, other) => one - other)
  console.log('## Trace quality')
  console.log(
    `An index of ${notes.toLocaleString('en')} notes, built in ${built.toFixed(1)} s (${megabytes.toFixed(0)} MB of heap), answers in ${times[50]!.toFixed(1)} ms, at most ${times[100]!.toFixed(1)} ms (aim 50).\n`,
  )
}
