import type { RequestCase } from './requestCase.ts'

export const supplyRequests: readonly RequestCase[] = [
  {
    category: 'SUPPLY',
    about: 'TOBACCO',
    urgent: 0.05,
    words: [
      ({ product, few }) => `为什么这周「${product}」少了 ${few} 条？上周说好按档位给的。`,
      ({ product }) => `「${product}」这期只给了一半，我这里熟客天天要，能说说原因吗？`,
      ({ product, some }) => `上期「${product}」给 ${some} 条，这期少了，是我档位掉了吗？`,
    ],
    replies: [
      ({ called, product }) => `${called}您好，这周「${product}」全市到货少，按档位同比例减，下周会补回来。`,
      ({ called }) => `${called}，您的档位没有变。这周是隔周加倍的单周，双周会多一些，我把算法发您。`,
    ],
    solved: [
      ({ product }) => `「${product}」下周恢复，您的档位和数量都核对过了。`,
      () => '投放的算法讲清楚了，有疑问随时找我。',
    ],
  },
  {
    category: 'SUPPLY',
    about: 'TOBACCO',
    urgent: 0.2,
    words: [
      ({ product }) => `「${product}」断货三天了，今天又有人来问，能不能先匀两条？`,
      ({ product, guests }) => `「${product}」卖完了，${guests}要得急，最快什么时候能到？`,
      ({ product }) => `明天有人办酒席要「${product}」，店里一条都没有了，求加急。`,
    ],
    photo: 'emptySlot',
    replies: [
      ({ called, product, few }) => `${called}，查了库里还有，「${product}」给您加 ${few} 条，随明天的车。`,
      ({ called }) => `${called}，今天的车已经出了，我和送货的说，看能不能顺路带。`,
    ],
    handOver: {
      desk: 'COURIER',
      reason: '库里有货，请安排随车补送',
      replies: [({ called, few }) => `${called}，我明天上午路过您那儿，带 ${few} 条下来。`],
    },
    note: ({ product }) => `「${product}」仓里还有余量，已占 2 条。`,
    solved: [({ product }) => `「${product}」已经补到，您点一下数。`, () => '货送到了，数对得上。'],
    promise: ({ product, few }) => `补送 ${few} 条断货的「${product}」`,
  },
  {
    category: 'SUPPLY',
    about: 'TOBACCO',
    urgent: 0,
    words: [
      () => '我的档位是怎么算出来的？想知道怎么能升一档。',
      ({ called }) => `我是${called}，这个月档位降了一档，是哪里没做好？`,
      () => '隔壁店比我小，怎么档位比我高？',
    ],
    replies: [
      ({ called }) =>
        `${called}，档位按上三个月的经营情况每月算一次，和是否参加活动没有关系。我把您的几项列给您看。`,
      ({ called }) => `${called}，您降档主要是上月有两周没订货。恢复正常后下月会重新算。`,
    ],
    solved: [() => '档位的算法说明白了，下月一起再看。', () => '把三个月的数对过一遍，没有问题。'],
  },
  {
    category: 'SUPPLY',
    about: 'TOBACCO',
    urgent: 0.04,
    words: [
      ({ product }) => `手机上订货，「${product}」填了数保存不了，一直转圈。`,
      () => '订货页面打不开，今天是我的订货日，怕过了时间。',
      () => '昨晚订的货，今天看单子是空的，是没提交上吗？',
    ],
    replies: [
      ({ called }) => `${called}，我这边看到您的单子了，先别重复提交，我帮您补上。`,
      ({ called }) => `${called}，您报给我，我代您录，下午再教您在手机上弄。`,
    ],
    ask: {
      question: () => '您方便把屏幕拍一张发来吗？我看看提示是什么。',
      answer: () => '拍了，上面写着网络超时。',
    },
    solved: [() => '订单已经补录，数量按您报的。', () => '订货页面恢复了，您的单子完整。'],
  },
  {
    category: 'SUPPLY',
    about: 'DRINK',
    urgent: 0,
    words: [
      ({ product }) => `「${product}」能不能按半件订？一整件我卖不完。`,
      ({ product, some }) => `想加 ${some} 件「${product}」，周末镇上有庙会。`,
      ({ product }) => `「${product}」什么时候有货？顾客问了好几回。`,
    ],
    replies: [
      ({ called, product }) => `${called}，「${product}」可以半件起订，我备注好了。`,
      ({ called }) => `${called}，庙会前给您加上，随周五的车。`,
    ],
    solved: [({ product }) => `「${product}」已按您说的数加单。`, () => '货到了，周末够卖。'],
  },
  {
    category: 'SUPPLY',
    about: 'TOBACCO',
    urgent: 0,
    words: [
      ({ product, other }) => `「${product}」积压了，能不能换成「${other}」？`,
      ({ product }) => `上次多订了「${product}」，包装没动，可以退吗？`,
    ],
    replies: [
      ({ called }) => `${called}，没拆封的可以调换一次，您把生产日期告诉我。`,
      ({ called, product }) => `${called}，「${product}」我问了库管，下次送货时带回来换。`,
    ],
    ask: {
      question: ({ product }) => `「${product}」一共几条？外包装都完好吗？`,
      answer: ({ few }) => `${few} 条，都没拆。`,
    },
    solved: [() => '调换好了，差价已经算清。'],
    promise: ({ product }) => `下次送货把「${product}」带回调换`,
  },
]
