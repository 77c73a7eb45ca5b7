import type { Scene } from './situations/index.ts'

type Say = (scene: Scene & { hour: string; month: number }) => string

/** How a record begins: what met the eye on coming in. */
export const openings: readonly Say[] = [
  ({ hour }) => `${hour}到店，店主正在点货。`,
  ({ hour, guests }) => `${hour}到店，店里有两三位${guests}在挑东西。`,
  ({ called }) => `${called}在门口晒太阳，见面先让了座。`,
  ({ called }) => `${called}不在，女儿看店，把情况都说了一遍。`,
  ({ place }) => `${place}这一段今天赶集，人比平时多。`,
  ({ place }) => `从${place}口走过来，一路看了三家的门头，这家收拾得最干净。`,
  ({ called, courier }) => `进店时${courier}刚卸完货，${called}在对单子。`,
  () => '外面下着小雨，店里没有别的顾客，坐下来慢慢聊。',
  ({ called }) => `${called}刚从地里回来，手上还有泥，边洗手边说话。`,
  () => '到得早，店刚开门，灯还没全亮。',
  () => '柜台擦得亮，烟和酒分两边放，进门就看得明白。',
  ({ guests }) => `隔壁学校和工地的${guests}不少，门口停了几辆电动车。`,
  ({ some }) => `进门看了一圈，背柜六层，在售 ${some + 24} 个品规。`,
  ({ called }) => `${called}正在教孙子写作业，让我自己先看。`,
  () => '店主老两口都在，一个理货一个收钱。',
  ({ month }) => `${month} 月里第二趟来，门口的台阶修好了，好走多了。`,
  ({ called }) => `${called}感冒了，说话没力气，尽量长话短说。`,
  ({ place }) => `${place}的路灯在换，店门口围了一截，绕着进来的。`,
  () => '店里刚装了监控，店主说是儿子给弄的。',
  ({ hour }) => `${hour}到，正碰上送菜的车，等了五分钟才进门。`,
  ({ called }) => `${called}在网上看货，问我哪些能进哪些不能进。`,
  () => '新刷了墙，货架往里挪了半米，走道宽了。',
  ({ guests }) => `${guests}一拨一拨地来，说话断断续续，前后半个多小时。`,
  ({ called, lastDay }) => `${called}说${lastDay}到现在生意一般，下午才有人。`,
  () => '店里暖和，几个老人在里头下棋，顺带买包烟。',
  ({ corner }) => `先看了${corner}，再看背柜，最后看冰柜。`,
  ({ called }) => `${called}记得我上次说的话，一进门就拉着看。`,
  ({ place }) => `这是${place}最早开门的一家，五点半就有人。`,
  ({ some }) => `店不大，${some + 12} 个平方，东西倒摆得满。`,
  ({ called }) => `${called}的台账换了新本子，一天一页，记得清楚。`,
  () => '停电了，店主点着应急灯在卖，照样没误事。',
  ({ lastDay }) => `${lastDay}镇上有庙会，货卖空了一半，正在补。`,
  ({ hour, called }) => `${hour}到店，${called}正给人装水，等了一会儿。`,
  () => '门口的货堆收进去了，走道通了，看着舒服。',
  ({ guests }) => `这几天${guests}少，店里清闲，正好坐下来算账。`,
  ({ called }) => `${called}换了智能手机，第一件事就是让我看订货的页面。`,
]

/** What the figures say. */
export const salesLines: readonly Say[] = [
  ({ product, some, few }) => `「${product}」上周走了 ${some} 份，比前一周多 ${few} 份。`,
  ({ product, few }) => `「${product}」还有 ${few} 份，够卖到下次送货。`,
  ({ other, few }) => `「${other}」这两周只动了 ${few} 份，偏慢。`,
  ({ product, other }) => `走得最快的是「${product}」，其次「${other}」。`,
  ({ some }) => `台账上看，四周总共卖了 ${some * 7} 条，和上期差不多。`,
  ({ some, lastDay }) => `${lastDay}一天进账 ${some * 90 + 260} 元，是这个月最好的一天。`,
  ({ other, margin }) => `「${other}」一份毛利 ${margin}，店主自己没算过。`,
  ({ many }) => `毛估这个月毛利 ${many * 40} 元上下，比上月稳。`,
  ({ product, retail }) => `「${product}」卖 ${retail} 元，价没有乱。`,
  ({ some, few }) => `在售的里有 ${few} 个品规一个月没动，${some} 个天天有人买。`,
  ({ brand, few }) => `「${brand}」的顾客固定，${few} 户天天来。`,
  ({ other }) => `「${other}」退了两次货，口味不合这边。`,
  ({ many }) => `扫码的单子占六成，一天 ${many + 20} 笔左右。`,
  ({ product, lastDay }) => `${lastDay}以来「${product}」没有断过。`,
  ({ few }) => `一周补货 ${few} 次，次数多了点，可以合并。`,
  ({ some }) => `库存 ${some * 3} 条，周转大约 ${some} 天。`,
]

/** What the shop said, about nothing in particular. */
export const heardAnyway: readonly Say[] = [
  () => '现在的年轻人都在网上买，店里就靠这些老街坊。',
  () => '房租又涨了两百，也没办法，住惯了。',
  () => '你们隔段时间来一趟，我们就知道有人管着。',
  () => '孩子让我别干了，去城里带孙子，我舍不得这个店。',
  ({ courier }) => `${courier}人好，重的都帮我搬到里面。`,
  ({ clerk }) => `${clerk}说话和气，我听不清她就多说几遍。`,
  ({ day }) => `${day}我要去吃喜酒，货送早一点。`,
  () => '天一冷，晚上九点以后就没人了。',
  () => '烟别给太多，酒水多给点，过年好卖。',
  () => '大瓶的酒要是有个提手就好了，老人拎不动。',
  () => '小票纸能不能你们一起送？我跑一趟镇上要两块钱车费。',
  () => '隔壁那家关了，他的熟客都到我这儿来了。',
  () => '做生意就是个人情，你们对我们好，我们也不会亏待牌子。',
  () => '手机上的字太小，后来你教我调大，就好用了。',
  ({ guests }) => `${guests}爱赊账，我都记着，月底一起结。`,
  () => '上回那个陈列的图我看了，照着摆了一半。',
  () => '别的没什么，就是想早点知道下周给多少货。',
  ({ place }) => `${place}要装路灯了，晚上能多卖一会儿。`,
  () => '我这把年纪，能做一天是一天。',
  () => '有时候你们说的名词我听不懂，说白话就行。',
  () => '这个月孩子交学费，进货手头紧。',
  () => '你上次说的那个办法管用，真管用。',
  () => '下雨天送货的也辛苦，晚点没事，人平安就好。',
  ({ product }) => `「${product}」换了包装，好多人问是不是假的，我给他们解释了。`,
  () => '我就想问问，档位怎么才能升一档？',
  () => '一个人看店，上厕所都得请隔壁帮忙看一眼。',
]

/** How a record ends. */
export const closings: readonly Say[] = [
  ({ called }) => `${called}都认可，下次来看结果。`,
  ({ day }) => `${day}前电话回访一次。`,
  ({ spot }) => `下次重点看${spot}。`,
  ({ product }) => `下次带着「${product}」的数来对。`,
  () => '整体平稳，没有别的急事。',
  ({ called }) => `约好下次挑${called}空的时候来。`,
  ({ courier }) => `送货的事和${courier}当面再说一遍。`,
  ({ few }) => `四周后看这 ${few} 样的变化。`,
  () => '店主自己也拍了照，回头对照。',
  ({ place }) => `${place}另外两家也有同样的情况，一并想办法。`,
  ({ clerk }) => `订货的部分转${clerk}。`,
  () => '能当场办的都办了，其余写在承诺里。',
  ({ brand }) => `「${brand}」的专区值得再看一个月。`,
  ({ called }) => `${called}的想法记下了，片区会上提。`,
]

/** Who comes to a shop, by its neighbourhood. */
export const guestsOf = {
  RESIDENTIAL: ['街坊', '下班的人', '带孩子的老人', '小区里的住户'],
  MARKET: ['赶集的人', '买菜的', '摊主', '进货的'],
  SCHOOL: ['学生', '接孩子的家长', '放学的孩子'],
  TOURIST: ['游客', '自驾的', '爬山的'],
  TRANSPORT: ['赶车的人', '司机', '等车的'],
  OFFICE: ['上班族', '办事的人'],
  INDUSTRIAL: ['工友', '夜班工人', '货车司机'],
  COMMERCIAL_LEISURE: ['年轻人', '唱歌的', '吃夜宵的'],
  OTHER: ['路过的人', '老顾客'],
} as const

/** Places in a shop that a thing can stand. */
export const spots: readonly string[] =
  '背柜第二层 背柜第三层 柜台左侧 柜台右侧第一格 收银台旁 收银台左手第一格 中间货架第三层 靠门的货架 靠窗那一排 冰柜第二层 烟柜最上层 端架 柜台正中 右侧货架第二层'.split(
    ' ',
  )
export const fridgeSpots: readonly string[] = '冰柜第二层 冰柜最下层 立式冰柜左边 冰柜门边 冰柜中层'.split(
  ' ',
)
export const corners: readonly string[] =
  '门口右手 最里面的墙角 收银台下面 楼梯口 靠后门的位置 货架尽头 左边墙角 冰柜旁边'.split(' ')

/** Notes of somebody who goes through the motions, and that the score does not let pass. */
export const thinNotes: readonly { commentary: string; advice: string; summary: string; heard: string }[] = [
  {
    commentary: '店内陈列整齐，经营正常，客户满意。',
    advice: '继续保持。',
    summary: '走访完成，一切正常。',
    heard: '无',
  },
  {
    commentary: '到店了解经营情况，宣传了政策，客户表示理解支持。',
    advice: '加强管理，做好服务。',
    summary: '客户对服务表示满意。',
    heard: '没有意见',
  },
  {
    commentary: '货源供应正常，价签齐全，卫生良好。',
    advice: '注意明码标价。',
    summary: '情况良好。',
    heard: '暂无',
  },
  {
    commentary: '与客户沟通良好，陈列符合要求。',
    advice: '保持现状即可。',
    summary: '本次走访顺利完成。',
    heard: '',
  },
]
