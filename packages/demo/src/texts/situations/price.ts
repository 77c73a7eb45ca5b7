import type { Situation } from './situation.ts'

export const priceSituations: readonly Situation[] = [
  {
    kind: 'PRICE_TAG',
    about: 'TOBACCO',
    seen: [
      ({ product, spot }) => `${spot}「${product}」还挂着旧价签，和指导价差了 5 元。`,
      ({ product, few }) => `柜台里有 ${few} 个品规没有价签，「${product}」是其中一个。`,
      ({ product, other }) => `「${product}」的价签插到了「${other}」下面，顾客看错了价。`,
    ],
    fault: [
      ({ product }) => `「${product}」价签是旧价`,
      ({ few, product }) => `${few} 个品规缺价签，有「${product}」`,
      ({ product, other }) => `「${product}」与「${other}」价签插反`,
    ],
    fix: [
      ({ retail }) => `换上 ${retail} 元的新签`,
      ({ day }) => `手写的先顶着，${day}带打印的来`,
      () => '两张签当场换回来',
    ],
    fixedNow: 0.55,
    advice: [
      {
        what: ({ product, retail }) => `「${product}」按 ${retail} 元明码标价，正对顾客`,
        gain: () => '少一句讨价还价，检查也不用担心',
      },
      { what: () => '一品一签，新货上柜先放签再放货', gain: () => '顾客不用问，自己看得明白' },
      { what: () => '换货位的时候连价签一起换，签跟着货走', gain: () => '不会因为标错价赔差价' },
    ],
    doer: 'MANAGER',
    promise: [
      ({ day }) => `${day}带一套调价后的价签来`,
      ({ few }) => `带 ${few} 张新价签来`,
      () => '打印一套大字价签送来',
    ],
    heard: [
      () => '价签老是掉，粘不住，掉了就忘了补。',
      () => '老人家看不清小字，能不能印大一点？',
      ({ product }) => `「${product}」什么时候调的价？我还按老价在卖。`,
      () => '有签没签，来的都是熟人，不过你说得对，生客要看签。',
    ],
    outcome: [
      ({ product }) => `「${product}」价签已换，价对上了。`,
      ({ few }) => `缺的 ${few} 张先手写，下次换打印的。`,
      () => '价签位置理顺，讲了签跟货走。',
    ],
    answered: [
      ({ product }) => `「${product}」的新价签还在，没有再掉。`,
      () => '缺的价签都补上了，一品一签。',
      () => '价签没有再插错。',
    ],
  },
  {
    kind: 'PRICE_TAG',
    about: 'FOOD',
    seen: [
      ({ product }) => `「${product}」散装和袋装用一个价签，顾客分不清。`,
      ({ spot, few }) => `${spot}有 ${few} 张手写价签字迹糊了。`,
    ],
    fault: [({ product }) => `「${product}」价签分不清散装和袋装`, ({ few }) => `${few} 张手写价签看不清`],
    fix: [({ product }) => `「${product}」分成两张签写清楚`, () => '用大字签重写了一遍'],
    fixedNow: 0.5,
    advice: [
      {
        what: ({ product, retail }) => `「${product}」单独一张大字签，写明 ${retail} 元`,
        gain: () => '顾客不用问，结账快',
      },
      { what: () => '手写签改用记号笔，字写到一指宽', gain: () => '老人站远点也看得清' },
    ],
    doer: 'SHOP',
    promise: [() => '送一沓大字价签和一支记号笔'],
    heard: [
      () => '我字写得丑，顾客老看错。',
      () => '写了擦、擦了写，干脆给我几张塑封的。',
      () => '问价的人多了，我一天要说几十遍。',
    ],
    outcome: [({ product }) => `「${product}」换了大字签。`, () => '糊了的签都重写过。'],
    answered: [() => '两种包装的签分开了，没人再问。', () => '大字价签用上了，店主说老人都看得清。'],
  },
  {
    kind: null,
    about: 'TOBACCO',
    seen: [
      ({ product, margin }) => `店主不知道「${product}」一条能赚 ${margin}，一直只推便宜的。`,
      ({ product, retail }) => `隔壁把「${product}」卖到 ${retail} 元以下，店主跟着降，白忙一场。`,
    ],
    fault: [],
    fix: [],
    fixedNow: 0,
    advice: [
      {
        what: ({ product }) => `顾客问“有什么好的”，先拿「${product}」`,
        gain: ({ margin }) => `一条 ${margin}，比走量的多一倍`,
      },
      {
        what: ({ product, retail }) => `「${product}」守住 ${retail} 元，不跟着降`,
        gain: ({ margin }) => `每条稳稳 ${margin}，降一次再涨不回来`,
      },
    ],
    doer: 'MANAGER',
    promise: [() => '带一张毛利对照表来', ({ place }) => `去看一下${place}附近的卖价`],
    heard: [
      () => '隔壁降我就得降，不降人家说我贵。',
      () => '你算给我听我才知道，卖三包便宜的不如一包这个。',
      () => '薄利多销嘛，可是薄到没有利，我也慌。',
    ],
    outcome: [() => '毛利一样一样算过，店主心里有数了。', ({ product }) => `「${product}」恢复按指导价卖。`],
    answered: [],
  },
]
