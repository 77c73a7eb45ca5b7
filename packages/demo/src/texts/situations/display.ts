import type { Situation } from './situation.ts'

export const displaySituations: readonly Situation[] = [
  {
    kind: 'DISPLAY',
    about: 'TOBACCO',
    seen: [
      ({ product, spot }) => `「${product}」摆在${spot}，被打火机盒挡了半边，顾客要弯腰才看得见。`,
      ({ product, corner }) => `新到的「${product}」放在${corner}，进门根本看不到。`,
      ({ product, other }) => `「${product}」夹在「${other}」中间，颜色相近，不细看分不出。`,
    ],
    fault: [
      ({ product, spot }) => `「${product}」在${spot}被遮挡`,
      ({ product }) => `「${product}」位置偏，进门看不见`,
      ({ product, other }) => `「${product}」和「${other}」混在一起`,
    ],
    fix: [
      () => '挡在前面的东西当场移开了',
      ({ product, spot }) => `和店主一起把「${product}」挪到${spot}`,
      ({ product }) => `中间加隔板，「${product}」单独一列`,
    ],
    fixedNow: 0.6,
    advice: [
      {
        what: ({ product, few }) => `「${product}」连着摆 ${few} 个排面，前面不放杂物`,
        gain: () => '顾客一眼看见，不用开口问',
      },
      {
        what: ({ product }) => `把「${product}」移到收银台左手第一格，和视线一样高`,
        gain: ({ margin }) => `每条多赚 ${margin}，旧的位置给零食`,
      },
      {
        what: ({ product, other }) => `「${product}」和「${other}」中间隔一个别的颜色`,
        gain: () => '顾客拿得准，退换少',
      },
    ],
    doer: 'TOGETHER',
    promise: [
      () => '带一个挂在侧面的打火机架',
      ({ brand }) => `带「${brand}」的垫板过来`,
      () => '带几个透明隔板来',
    ],
    heard: [
      ({ product }) => `「${product}」我也想摆前面，就是柜子只有这么大。`,
      () => '摆哪儿好卖，你们见得多，你说了我就试。',
      () => '上次照你说的摆，是有人看见了问。',
      () => '一忙起来随手一放，就放乱了。',
    ],
    outcome: [
      ({ product }) => `「${product}」前面清出来了，两周后看变化。`,
      ({ product }) => `「${product}」换了位置，两周后看走货。`,
      () => '颜色相近的分开摆好，店主自己也拍了照。',
    ],
    answered: [
      ({ product }) => `「${product}」前面没有再放东西。`,
      ({ product, some }) => `「${product}」换位置后走了 ${some} 条，比换之前多。`,
      ({ product }) => `「${product}」单独一列还在，没有再混。`,
    ],
  },
  {
    kind: 'DISPLAY',
    about: 'DRINK',
    seen: [
      ({ product, spot }) => `${spot}的「${product}」标签朝里，一排看过去全是瓶背。`,
      ({ product }) => `「${product}」和别的饮料混着放，同一个口味分在三处。`,
    ],
    fault: [({ product }) => `「${product}」标签不朝外`, ({ product }) => `「${product}」没有集中摆`],
    fix: [
      ({ product }) => `一起把「${product}」转正，标签朝外`,
      ({ product }) => `一起把「${product}」理成一竖排`,
    ],
    fixedNow: 0.75,
    advice: [
      {
        what: ({ product, spot }) => `「${product}」放到${spot}，和眼睛一样高，标签朝外`,
        gain: ({ margin, unit }) => `一${unit}毛利 ${margin}，位置好走得也快`,
      },
      {
        what: ({ product }) => `「${product}」竖着摆一列，浅色在左、深色在右`,
        gain: () => '顾客拿得快，补货也一眼看出缺哪样',
      },
    ],
    doer: 'TOGETHER',
    promise: [({ brand }) => `带一条「${brand}」的冰柜挂条`],
    heard: [
      () => '送货的往里一塞就走，我忙起来也顾不上理。',
      ({ guests }) => `${guests}自己拿自己放，摆好了一会儿就乱。`,
      () => '冰柜灯暗，标签朝哪边我都没注意。',
    ],
    outcome: [
      ({ product }) => `「${product}」标签都转过来了。`,
      ({ product }) => `「${product}」已经理成一列。`,
    ],
    answered: [
      ({ product }) => `「${product}」标签朝外，店主自己在维护。`,
      ({ product }) => `「${product}」那一列还是整齐的。`,
    ],
  },
  {
    kind: 'DISPLAY',
    about: 'ANY',
    seen: [
      ({ corner, some }) => `${corner}堆着 ${some} 个空纸箱，占了一米多的位置。`,
      ({ spot }) => `${spot}积了灰，几样慢货的包装都旧了。`,
      () => '进门右手的灯坏了一根，那半边货架发暗。',
    ],
    fault: [
      ({ corner }) => `${corner}被空箱占住`,
      ({ spot }) => `${spot}有灰，慢货包装旧`,
      () => '货架灯坏了一根',
    ],
    fix: [
      () => '一起把空箱搬走了',
      ({ spot }) => `一起把${spot}擦了一遍，旧包装放到最前面卖`,
      () => '店主当晚换灯管',
    ],
    fixedNow: 0.5,
    advice: [
      {
        what: ({ corner, product }) => `${corner}腾出来摆一个「${product}」小堆头`,
        gain: ({ few }) => `这个位置一周多卖 ${few} 份不难`,
      },
      { what: () => '每天打烊前擦一格货架，一周轮一遍', gain: () => '货干净，顾客愿意伸手' },
      { what: () => '货架灯换成亮一档的白光', gain: () => '半边货架亮起来，货看得清' },
    ],
    doer: 'SHOP',
    promise: [
      () => '带一块堆头牌来',
      () => '带两块擦玻璃的布和一瓶清洁剂',
      () => '问一下店招灯能不能一起检修',
    ],
    heard: [
      () => '纸箱攒着卖废品的，攒着攒着就忘了。',
      () => '一个人看店，打扫只能等人少的时候。',
      () => '有几天了，我眼睛也花，没当回事。',
      () => '你们来了我才想起收拾，惭愧惭愧。',
    ],
    outcome: [
      ({ corner }) => `${corner}空出来了，下周摆堆头。`,
      () => '货架擦净，慢货挪到前面处理。',
      () => '灯店主自己换，换好发照片来。',
    ],
    answered: [
      ({ corner }) => `${corner}的空箱清掉了，位置已经用上。`,
      () => '货架干净，慢货卖掉一半。',
      () => '灯修好了，那半边亮堂多了。',
    ],
  },
  {
    kind: null,
    about: 'ANY',
    seen: [
      ({ spot, guests }) => `收银台前排队时，${guests}都盯着${spot}看，那里现在放的是杂物。`,
      ({ brand, corner }) => `「${brand}」的几样东西分散在各处，${corner}倒空着一格。`,
    ],
    fault: [],
    fix: [],
    fixedNow: 0,
    advice: [
      {
        what: ({ product, spot }) => `${spot}换成「${product}」，一次放 6 份`,
        gain: ({ margin }) => `等找零的工夫就能多卖一份，${margin}到手`,
      },
      {
        what: ({ brand, corner }) => `「${brand}」集中到${corner}，做一个小专区`,
        gain: () => '老顾客找得快，新顾客看得全',
      },
    ],
    doer: 'TOGETHER',
    promise: [() => '带一个收银台用的小托盘', ({ brand }) => `拿「${brand}」专区的小标牌来`],
    heard: [() => '收银台那点地方金贵，我也想用好。', () => '集中摆好，我自己找货也省事。'],
    outcome: [({ spot }) => `${spot}先试两周，看走多少。`, ({ corner }) => `约好先在${corner}试两周。`],
    answered: [],
  },
]
