import type { Situation } from './situation.ts'

export const stockSituations: readonly Situation[] = [
  {
    kind: 'OUT_OF_STOCK',
    about: 'TOBACCO',
    seen: [
      ({ product, few, spot }) => `${spot}的「${product}」断货 ${few} 天，价签还在，货位空着。`,
      ({ product, guests, few }) =>
        `「${product}」从上周起就没货，今天又有${guests}来问，走空了 ${few} 个人。`,
      ({ product, other, lastDay }) => `${lastDay}到的货里没有「${product}」，老板只好拿「${other}」顶着卖。`,
    ],
    fault: [
      ({ product, few }) => `「${product}」断货 ${few} 天`,
      ({ product }) => `「${product}」没货，顾客来问买不到`,
      ({ product, lastDay }) => `${lastDay}到货缺「${product}」`,
    ],
    fix: [
      ({ courier, day }) => `${courier}${day}补送，货到前在价签旁放“${day}到货”小卡`,
      ({ clerk }) => `和${clerk}核对订单，下个访销日按周销量加上`,
    ],
    fixedNow: 0.05,
    advice: [
      {
        what: ({ product, some }) => `「${product}」剩 ${some} 条就报，不要等卖光`,
        gain: ({ margin, few }) => `每条毛利 ${margin}，一周少断 ${few} 天就多赚一份`,
      },
      {
        what: ({ product }) => `把「${product}」的周销量记在台账第一页，订货时照着报`,
        gain: () => '不断货，老顾客不往隔壁跑',
      },
    ],
    doer: 'COURIER',
    promise: [
      ({ product, few }) => `补送 ${few} 条断货的「${product}」`,
      ({ product, day }) => `${day}前把「${product}」补上`,
    ],
    heard: [
      ({ product }) => `来买「${product}」的都是熟客，两次买不到人家就不来了。`,
      ({ product }) => `我不怕压货，就怕断货，「${product}」能不能多给一点？`,
      () => '打电话订货的时候说有，送来又没有，我也不好跟顾客交代。',
      ({ product }) => `别的断了还能凑合，「${product}」断了真不行。`,
    ],
    outcome: [
      ({ product, courier, day }) => `「${product}」由${courier}${day}补到。`,
      ({ product }) => `断货的「${product}」已经和访销对上，下批一起送。`,
    ],
    answered: [
      ({ product }) => `「${product}」已补到，货位是满的。`,
      ({ product, few }) => `「${product}」补货后走了 ${few} 条，再没断过。`,
    ],
  },
  {
    kind: 'OUT_OF_STOCK',
    about: 'DRINK',
    seen: [
      ({ product, spot }) => `${spot}「${product}」只剩最后一排，后面是空的，存货也见底。`,
      ({ product, some }) => `冰柜里的「${product}」卖得快，${some} 瓶不到，库房里没有了。`,
      ({ product, guests }) => `${guests}要整件的「${product}」，店里凑不出来，跑去了别家。`,
    ],
    fault: [({ product }) => `「${product}」存货不够卖到下次送货`],
    fix: [({ clerk, few }) => `当场给${clerk}打电话，加了 ${few} 件`, ({ day }) => `${day}随车带来`],
    fixedNow: 0.2,
    advice: [
      {
        what: ({ product, few }) => `这段时间「${product}」按 ${few} 件备，冰柜里两排、库房留一件`,
        gain: ({ margin, unit }) => `一${unit}赚 ${margin}，冰的比常温的走得快一倍`,
      },
      {
        what: ({ product, day }) => `${day}前清点一次冰柜，「${product}」缺多少报多少`,
        gain: () => '周末人多的时候不缺货',
      },
    ],
    doer: 'CLERK',
    promise: [
      ({ product }) => `把「${product}」加进下一单`,
      ({ product, day }) => `${day}随车带「${product}」来`,
    ],
    heard: [
      ({ guests }) => `${guests}一来就问有没有冰的，没有冰的就走了。`,
      () => '冰柜小，放多了别的放不下，我也为难。',
      ({ product }) => `「${product}」我是看着卖的，就这几天突然快起来。`,
    ],
    outcome: [
      ({ product }) => `「${product}」已经加单。`,
      ({ product, few }) => `「${product}」按 ${few} 件备货，说好了。`,
    ],
    answered: [({ product }) => `「${product}」加的货到了，冰柜里两排是满的。`],
  },
  {
    kind: null,
    about: 'TOBACCO',
    seen: [
      ({ product, some }) => `库房里「${product}」还有 ${some} 条，按现在的走法要卖一个多月。`,
      ({ product, other }) => `「${product}」压得有点多，「${other}」反倒不够，订货的比例要调一调。`,
      ({ product, lastDay }) => `${lastDay}刚到的「${product}」还没拆箱，上一批也没卖完。`,
    ],
    fault: [],
    fix: [],
    fixedNow: 0,
    advice: [
      {
        what: ({ product, few }) => `「${product}」先停订两周，等降到 ${few} 条再要`,
        gain: ({ some }) => `腾出 ${some}00 来块的本钱，拿去备走得快的`,
      },
      {
        what: ({ product, other }) => `少订「${product}」，把这份钱换成「${other}」`,
        gain: ({ margin }) => `走得快的一条赚 ${margin}，不压钱`,
      },
      {
        what: ({ product }) => `「${product}」先卖旧批，新批写上到货日期放里面`,
        gain: () => '不会把旧货压在后头',
      },
    ],
    doer: 'CLERK',
    promise: [
      ({ clerk }) => `请${clerk}订货时先问库存`,
      ({ product }) => `问一下「${product}」能不能调换一部分`,
    ],
    heard: [
      () => '一次订多了是我自己贪便宜，下回看着库存来。',
      () => '钱都压在货上，这个月连房租都紧巴。',
      ({ product }) => `「${product}」是好卖，就是我这地方人少，卖不动那么多。`,
      () => '我总怕断货，一怕就多要。',
    ],
    outcome: [
      ({ product }) => `「${product}」先停订，把库存降下来。`,
      () => '订货比例按近四周的走法重新排了。',
      ({ product }) => `「${product}」两批分开放，先卖旧的。`,
    ],
    answered: [],
  },
  {
    kind: null,
    about: 'ANY',
    seen: [
      ({ product, other }) => `翻了台账，「${product}」和「${other}」常被一起买走，可一个在东头一个在西头。`,
      ({ product, guests, some }) => `下午这一阵${guests}多，半小时里「${product}」卖了 ${some} 份。`,
    ],
    fault: [],
    fix: [],
    fixedNow: 0,
    advice: [
      {
        what: ({ product, other, spot }) => `把「${product}」和「${other}」并排放到${spot}`,
        gain: ({ margin }) => `顺手多带一样，一份多 ${margin}`,
      },
      {
        what: ({ product, guests }) => `${guests}来的时段，把「${product}」提前摆到手边`,
        gain: () => '高峰时少找货，多接待几个人',
      },
    ],
    doer: 'TOGETHER',
    promise: [({ brand }) => `带一个「${brand}」的小台架过来`],
    heard: [
      ({ guests }) => `${guests}买东西快，找不着就不找了。`,
      () => '你这么一说还真是，我天天看着倒没留意。',
    ],
    outcome: [
      ({ spot }) => `关联的两样已经挪到${spot}，下次看走货。`,
      ({ product }) => `高峰前把「${product}」备到手边，先试两周。`,
    ],
    answered: [],
  },
]
