import { describe, expect, test } from 'vitest'
import type { TraceContent, TraceSuggestion } from './trace.ts'
import { type QualityContext, traceQuality } from './traceQuality.ts'

/** Bands as people would judge a record: worth reading, or for show. */
const bands = { good: [81, 100], poor: [0, 39] } as const
type Band = keyof typeof bands

const productNames = ['云岭春雪', '清泉细支', '远帆红', '软云', 'Yunling Spring Snow', 'Clear Spring']
const day = new Date('2026-11-27')
const owned = (what: string): TraceSuggestion => ({
  what,
  forWhom: '店主',
  byWhen: day,
  gain: '每条多赚 12 元',
})
const bare = (what: string): TraceSuggestion => ({ what, forWhom: null, byWhen: null, gain: null })

type Written = [commentary: string, suggestion: TraceSuggestion | null, summary: string, heard: string]

const record = ([commentary, suggestion, summary, heard]: Written): TraceContent => ({
  ...{ commentary, summary, heard, findings: [], suggestions: suggestion ? [suggestion] : [] },
})
const context: QualityContext = { productNames, ownNotes: [], peerNotes: [], leftOpen: [] }
const scoreOf = (written: Written) => traceQuality(record(written), context).score

const good: Written[] = [
  [
    '柜台左侧第二层软云只剩 3 条，靠门的远帆红缺价签一张。',
    owned('周三订货加 2 条软云'),
    '断货在周末，先补价签。',
    '王姐说放学时学生家长多。',
  ],
  [
    '清泉细支摆在冰柜上方，灯光照不到，顾客看不见。',
    owned('把清泉细支移到收银台旁'),
    '今天一起移了位置，下周看动销。',
    '老李说晚上来买的人都站在收银台。',
  ],
  [
    '对面新开超市，云岭春雪便宜 2 元，店里上周少卖了 6 条。',
    owned('贴上会员价签'),
    '价格差在会员价，已教用会员码。',
    '店主担心老顾客跑到对面去。',
  ],
  [
    '后仓还有 14 条远帆红是 9 月的货，外包装压坏两条。',
    owned('先卖 9 月的，压坏的登记退换'),
    '和送货员说好周五带回压坏的两条。',
    '刘师傅说送货时门口台阶滑。',
  ],
  [
    '村口修路，这两周来的人少了一半，柜台积灰。',
    owned('周末集市时在门口摆小展架'),
    '等 12 月 5 日路通，再看订货。',
    '店主说等路修好要进烟花爆竹。',
  ],
  [
    '店主今年 62 岁，订货平台的字看不清，上周订错两条。',
    owned('我教他把字调大，周二电话陪他订一次'),
    '已把手机字调到最大，当场试订成功。',
    '他说怕点错，宁可打电话。',
  ],
  [
    '第三排货架灯坏了一支，云岭春雪在暗处，只卖了 1 条。',
    owned('换灯管，先把春雪移到第二排'),
    '灯管我从公司领，周四送来。',
    '老板娘说灯坏了快一个月没人管。',
  ],
  [
    '小学门口的店，中午学生多，烟柜正对着门，孩子一眼看见。',
    owned('烟柜转到侧面，挂好劝阻提示'),
    '转柜台要两个人，约定周六上午一起转。',
    '店主说家长也提过这件事。',
  ],
  [
    '软云库存 20 条，远帆红 0 条，都是上周一次订完的。',
    owned('按周订，软云 5 条、远帆红 3 条'),
    '订货太集中，资金压了约 4000 元。',
    '他说怕下周没有货才一次订多。',
  ],
  [
    '背柜顶层放满杂物，清泉细支陈列面只有一个。',
    owned('周日盘点时清出顶层'),
    '顶层清出来能多摆 6 个品规。',
    '店主说杂物是隔壁寄放的，不好意思催。',
  ],
  [
    'Second shelf on the left: Yunling Spring Snow has 3 cartons left, no price tag.',
    { ...owned('Order 2 more on Wednesday'), forWhom: 'the owner', gain: '12 yuan more a carton' },
    'It runs out at weekends; the tag comes on Thursday.',
    'The owner says parents come after school.',
  ],
  [
    'Clear Spring stands above the fridge, where nobody looks; sold 1 carton last week.',
    { ...owned('Move it beside the till'), forWhom: 'the owner', gain: 'seen by all who pay' },
    'We moved it together and will count again next Tuesday.',
    'He says people buy what they see while paying.',
  ],
  [
    '櫃台右側第三層遠帆紅只剩 2 條，標價寫成 25 元。',
    owned('今天換標價，週四補 3 條'),
    '標價已換，週四請送貨員帶貨。',
    '老闆娘說常有人問這一款。',
  ],
  [
    '菜市场东门的摊子 6 点就收，我们 9 点来总碰不上人。',
    owned('以后周二 5 点半来，电话先说好'),
    '改成早市前来，已记在计划里。',
    '老板说白天都在进菜。',
  ],
  [
    '扫码枪连不上，这三天都记在本子上，少记 7 条软云。',
    owned('周三带新线来，补录这 7 条'),
    '补录后库存才对得上。',
    '她说记本子忙不过来。',
  ],
]

const poor: Written[] = [
  ['店面干净整洁，陈列整齐，商品丰富，客户十分满意。', bare('继续保持'), '一切正常。', '无'],
  ['今天走访了客户，沟通顺利，氛围融洽，客户很热情。', bare('加强沟通'), '拜访圆满完成。', '很满意'],
  ['客户经营状况良好，服务到位。', null, '良好。', '无'],
  ['按要求完成走访，宣传了政策。', bare('按要求执行'), '已完成。', '没有意见'],
  ['认真贯彻落实上级精神，扎实做好服务工作，努力提升客户满意度。', bare('再接再厉'), '再创佳绩。', '无'],
  ['……', null, '。', '-'],
  ['好', bare('好'), '好', '好'],
  [
    'The shop was clean and tidy, the customer was very happy with our service.',
    { what: 'Keep it up', forWhom: null, byWhen: null, gain: null },
    'All is well.',
    'none',
  ],
  ['Good visit, good talk, good shop.', null, 'Good.', 'na'],
  ['哈哈哈哈哈哈哈哈哈哈哈哈', null, '哈哈哈哈', '哈哈'],
  ['走访零售户一户，宣传政策法规，检查陈列，收集信息，解答疑问。', bare('做好服务'), '走访任务完成。', '无'],
  ['客情良好，配合度高，满意度高，陈列达标，订单正常。', bare('保持现状'), '各项工作正常开展。', '满意'],
  ['Магазин чистый, хозяин доволен, всё хорошо.', null, 'Всё хорошо.', 'нет'],
]

const table: [Band, Written][] = [
  ...good.map((written): [Band, Written] => ['good', written]),
  ...poor.map((written): [Band, Written] => ['poor', written]),
]

describe('notes as managers write them', () => {
  test.each(table)('%s: %j', (band, written) => {
    const [least, most] = bands[band]
    const score = scoreOf(written)
    expect(score).toBeGreaterThanOrEqual(least)
    expect(score).toBeLessThanOrEqual(most)
  })
})
