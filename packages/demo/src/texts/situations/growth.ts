import type { Situation } from './situation.ts'

export const growthSituations: readonly Situation[] = [
  {
    kind: null,
    about: 'TOBACCO',
    seen: [
      ({ product, few }) => `「${product}」试销 ${few} 条，四天卖完，回头的顾客有两个。`,
      ({ product }) => `讲了「${product}」的卖点，店主愿意先摆两条看看。`,
      ({ product, other }) => `买「${other}」的顾客里有人愿意换「${product}」尝尝，店主还没主动推过。`,
    ],
    fault: [],
    fix: [],
    fixedNow: 0,
    advice: [
      {
        what: ({ product, some }) => `「${product}」这周加到 ${some} 条，放在原来的位置不动`,
        gain: ({ margin }) => `有回头客，一条 ${margin}跑不掉`,
      },
      {
        what: ({ product, few }) => `「${product}」先订 ${few} 条，一周后看动销再加`,
        gain: () => '新品先试后补，不压本钱',
      },
      {
        what: ({ product, other }) => `顾客买「${other}」时提一句「${product}」，不买也不勉强`,
        gain: ({ margin }) => `成一条多 ${margin}`,
      },
    ],
    doer: 'SHOP',
    promise: [({ product }) => `带「${product}」的介绍卡来`, ({ brand }) => `问「${brand}」有没有品吸装`],
    heard: [
      ({ product }) => `「${product}」颜色好看，年轻人会拿起来看。`,
      () => '新牌子我不敢多要，卖不动就砸手里了。',
      ({ product }) => `有个开车的老顾客说「${product}」不错，让我常备。`,
    ],
    outcome: [
      ({ product }) => `「${product}」有回头客，下周加订。`,
      ({ product, few }) => `「${product}」先试 ${few} 条。`,
      ({ product }) => `店主答应向熟客提一提「${product}」。`,
    ],
    answered: [],
  },
  {
    kind: null,
    about: 'FOOD',
    seen: [
      ({ product, guests }) => `${guests}爱买零嘴，「${product}」挂在门口，一上午少了一半。`,
      ({ product, spot }) => `${spot}空着一截，放「${product}」正合适。`,
    ],
    fault: [],
    fix: [],
    fixedNow: 0,
    advice: [
      {
        what: ({ product, few }) => `挂 ${few} 条「${product}」在收银台侧面，孩子够得着的高度`,
        gain: ({ margin }) => `一箱毛利 ${margin}，不占柜台`,
      },
      {
        what: ({ product }) => `「${product}」和啤酒放一起，写个“搭着卖”的小牌`,
        gain: () => '一份变两份',
      },
    ],
    doer: 'SHOP',
    promise: [({ product }) => `带一个「${product}」挂条架`],
    heard: [() => '孩子放学那一阵最好卖，我都来不及收钱。', () => '零食毛利是高，就是怕过期。'],
    outcome: [
      ({ product }) => `「${product}」在门口再加一挂。`,
      ({ product, spot }) => `「${product}」放到${spot}试一周。`,
    ],
    answered: [],
  },
  {
    kind: null,
    about: 'TOBACCO',
    seen: [
      ({ product, place }) => `${place}下月有两家办喜事，店主想备「${product}」，又怕压钱。`,
      ({ product }) => `快到年节，整条拿「${product}」的人多起来。`,
    ],
    fault: [],
    fix: [],
    fixedNow: 0,
    advice: [
      {
        what: ({ product, some }) => `喜事用的「${product}」先收定金再订，按 ${some} 条报`,
        gain: ({ margin }) => `一条 ${margin}，不压一分钱本钱`,
      },
      { what: () => '把能送礼的三样摆在一起，价从低到高', gain: () => '顾客按预算挑，成交快' },
    ],
    doer: 'CLERK',
    promise: [({ product }) => `问「${product}」下月能给多少`, () => '带礼盒的样品来给顾客看'],
    heard: [() => '办席的主家要看样品，我这里没有。', () => '一桌两包，二十桌就是四条，得提前说。'],
    outcome: [
      ({ product }) => `喜事用的「${product}」先登记数量。`,
      ({ product }) => `「${product}」节前两周开始备。`,
    ],
    answered: [],
  },
  {
    kind: null,
    about: 'DRINK',
    seen: [
      ({ product, guests }) => `中午这一阵${guests}进店先奔冰柜，「${product}」在最下层，少有人弯腰。`,
      ({ product, other }) => `冰柜里「${other}」占了两层，「${product}」只有三瓶。`,
    ],
    fault: [],
    fix: [],
    fixedNow: 0,
    advice: [
      {
        what: ({ product }) => `「${product}」挪到第二层，冰柜门上贴价，远远看得见`,
        gain: () => '不用弯腰不用问价，拿了就走',
      },
      {
        what: ({ product, other }) => `「${other}」让出半层给「${product}」`,
        gain: ({ margin, unit }) => `一${unit}毛利 ${margin}，比原来那半层多`,
      },
    ],
    doer: 'TOGETHER',
    promise: [({ brand }) => `带「${brand}」的冰柜价格条`],
    heard: [
      ({ guests }) => `${guests}喝完把瓶子一放就走，我都不晓得哪样走得快。`,
      () => '天凉了，饮料是不是要少进点？',
    ],
    outcome: [
      ({ product }) => `「${product}」挪到冰柜第二层。`,
      ({ product }) => `冰柜让出半层给「${product}」。`,
    ],
    answered: [],
  },
  {
    kind: null,
    about: 'ANY',
    seen: [
      ({ called }) => `${called}自己想了个办法：把常客要的写在小黑板上，到货打个勾。`,
      ({ called }) => `${called}把小包装的都放在一个竹篮里，摆在收银台边，一天能走十来份。`,
    ],
    fault: [],
    fix: [],
    fixedNow: 0,
    advice: [
      { what: () => '小黑板再加一栏“明天到”，顾客自己看', gain: () => '少接电话，少跑空' },
      {
        what: ({ product }) => `竹篮里加两样，「${product}」也放进去`,
        gain: () => '顺手的小钱，一个月也有一两百',
      },
    ],
    doer: 'SHOP',
    promise: [() => '把这个办法讲给旁边几家店听，注明是您想的', () => '带一块新的小黑板'],
    heard: [() => '都是自己瞎琢磨的，有用你们就拿去说。', () => '做小生意嘛，就靠这点心思。'],
    outcome: [({ called }) => `${called}的办法记下来，片区会上讲。`],
    answered: [],
  },
  {
    kind: null,
    about: 'ANY',
    seen: [
      ({ guests, few }) => `门口新开了一家早餐摊，${guests}多了，早上要提前 ${few}0 分钟开门才接得住。`,
      ({ place }) => `${place}的小区交房了，装修工人多，打火机、饮料、方便食品走得快。`,
    ],
    fault: [],
    fix: [],
    fixedNow: 0,
    advice: [
      { what: ({ product }) => `早上把「${product}」和零钱备好，开门就卖`, gain: () => '早高峰一小时抵半天' },
      {
        what: ({ product, few }) => `「${product}」多备 ${few} 份，装修这半年是好时候`,
        gain: ({ margin }) => `一份 ${margin}，天天有`,
      },
    ],
    doer: 'SHOP',
    promise: [({ day }) => `${day}早上来看一次早高峰`],
    heard: [() => '早起是累点，可钱是实在的。', () => '装修的一来就是一整箱水，我这小车都不够拉。'],
    outcome: [() => '早高峰的货提前备到手边。', () => '趁交房这一阵多备快货。'],
    answered: [],
  },
]
