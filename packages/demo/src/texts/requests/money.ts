import type { RequestCase } from './requestCase.ts'

/** Payment and price tags. */
export const moneyRequests: readonly RequestCase[] = [
  {
    category: 'PAYMENT',
    about: 'ANY',
    urgent: 0.1,
    words: [
      () => '货款扣了两次，银行短信来了两条，麻烦查一下。',
      ({ some }) => `扣款金额和单子差 ${some * 3} 元，是怎么算的？`,
    ],
    photo: 'receipt',
    replies: [
      ({ called }) => `${called}，别着急，我让财务查流水，今天下班前给您回话。`,
      ({ called }) => `${called}，看到了，第二笔是预授权，明天会自动退回。`,
    ],
    note: () => '财务回复：重复的一笔已发起退款。',
    solved: [() => '多扣的已经退回，您看一下账户。', () => '对过账了，差的是上次少收的，明细发您了。'],
  },
  {
    category: 'PAYMENT',
    about: 'ANY',
    urgent: 0.12,
    words: [
      () => '扣款失败，说余额不足，可我卡里有钱。',
      () => '换了银行卡，货款怎么改绑？',
      () => '订货日前一天才能存钱，能不能晚半天扣？',
    ],
    replies: [
      ({ called }) => `${called}，您的卡换过芯，要重新授权一次，我把步骤发您。`,
      ({ called }) => `${called}，改绑要带身份证到网点，或者我下次来帮您在手机上弄。`,
    ],
    ask: { question: () => '新卡是哪家银行的？手机号有没有变？', answer: () => '农商行的，手机号没变。' },
    solved: [() => '改绑成功，今天的货款扣到了。', () => '重新授权后扣款正常。'],
  },
  {
    category: 'PAYMENT',
    about: 'ANY',
    urgent: 0,
    words: [() => '想要上个季度的发票，做账用。', () => '能不能发一份今年的进货明细？孩子帮我算账。'],
    replies: [({ called }) => `${called}，电子发票发到您手机上，明细我导出来一起给。`],
    solved: [() => '发票和明细都发了，请查收。', () => '明细按月分好了，有看不懂的问我。'],
  },
  {
    category: 'PRICE_TAG',
    about: 'TOBACCO',
    urgent: 0.02,
    words: [
      ({ few }) => `价签掉了 ${few} 张，粘胶不行，老是掉。`,
      ({ product }) => `「${product}」调价了，价签还没有，先手写行不行？`,
      () => '能不能给一套大字价签？老人家看不清。',
    ],
    photo: 'priceTag',
    replies: [
      ({ called, day }) => `${called}，${day}给您带过去，上午十点在店里吗？`,
      ({ called }) => `${called}，先手写没问题，写清楚品规和价格，我尽快带打印的来。`,
    ],
    ask: { question: () => '今天给您带过去，10 点在店里吗？', answer: () => '在的，下午也行。' },
    solved: [() => '价签都换好了，用的是带卡槽的，不会再掉。', () => '大字价签一套 30 张，都插好了。'],
    promise: ({ few }) => `带 ${few} 张新价签来`,
  },
  {
    category: 'PRICE_TAG',
    about: 'TOBACCO',
    urgent: 0,
    words: [
      ({ product, other }) => `「${product}」和「${other}」的价签是不是印反了？顾客说不对。`,
      ({ product, retail }) => `网上说「${product}」不是 ${retail} 元，到底卖多少？`,
    ],
    photo: 'wrongTag',
    replies: [
      ({ called, product, retail }) =>
        `${called}，以我们公布的为准，「${product}」是 ${retail} 元。印反的您先对调一下。`,
      ({ called }) => `${called}，谢谢提醒，确实印反了，我通知其他店也看一看。`,
    ],
    solved: [({ product, retail }) => `「${product}」按 ${retail} 元，价签已对。`],
  },
]
