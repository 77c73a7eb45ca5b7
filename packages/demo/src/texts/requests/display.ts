import type { RequestCase } from './requestCase.ts'

export const displayRequests: readonly RequestCase[] = [
  {
    category: 'DISPLAY',
    about: 'TOBACCO',
    urgent: 0.02,
    words: [
      ({ product }) => `新到的「${product}」不知道摆哪里好，柜台已经满了，帮忙看看。`,
      ({ product }) => `「${product}」到货了，我这柜子就这么大，摆哪一格合适？`,
      ({ product, brand }) => `「${brand}」现在有好几样，「${product}」是新的，放一起还是分开放？`,
    ],
    photo: 'shelf',
    replies: [
      ({ called, product }) =>
        `${called}您好，先把背柜最上层的慢货挪一格，「${product}」放收银台左手第一格，我下次来帮您理。`,
      ({ called, day }) => `${called}，照片看到了。先放在视线高度那一层，${day}我过来和您一起调。`,
    ],
    solved: [
      ({ product }) => `「${product}」的位置定下来了，就照今天摆的来，两周后看走货。`,
      () => '照着图摆好了，很清楚，价签也都正了。',
    ],
    promise: ({ day }) => `${day}来帮忙调整背柜`,
  },
  {
    category: 'DISPLAY',
    about: 'ANY',
    urgent: 0,
    words: [
      () => '想换一个小点的陈列架，收银台只有 60 公分宽，现在这个太占地方。',
      ({ brand }) => `「${brand}」那个架子太大，能不能换个窄的？`,
      () => '原来的台架摇晃，怕碰倒砸到孩子，想换一个。',
    ],
    photo: 'counter',
    replies: [
      ({ called }) => `${called}，有一种 28 公分的窄架，我查一下库存，明天回您。`,
      ({ called }) => `${called}，收到。请您量一下收银台到墙的宽度，我按尺寸带。`,
    ],
    ask: {
      question: ({ called }) => `${called}，窄架有白的和木纹的，您要哪一种？`,
      answer: () => '木纹的吧，白的容易脏。',
    },
    solved: [() => '窄架已经送到装好，旧架子带回来了。', () => '换好了，正好放得下两列。'],
    promise: ({ day }) => `${day}带窄架来换`,
  },
  {
    category: 'DISPLAY',
    about: 'DRINK',
    urgent: 0,
    words: [
      ({ product }) => `冰柜里「${product}」老是卖不动，是不是位置不对？`,
      ({ product, other }) => `「${product}」和「${other}」怎么摆才好看又好拿？`,
    ],
    photo: 'fridge',
    replies: [
      ({ called, product }) =>
        `${called}，把「${product}」放到第二层、标签朝外，旁边不要放相近颜色的，先试一周。`,
      ({ called }) => `${called}，您拍的照片里最下层太满了，往上挪一层看看。`,
    ],
    solved: [({ product }) => `「${product}」挪位置后这周走得快了，就按这个摆。`],
  },
  {
    category: 'DISPLAY',
    about: 'TOBACCO',
    urgent: 0.03,
    words: [
      () => '活动要的陈列图我看不太懂，第三步那个箭头是指哪一格？',
      ({ product }) => `活动里说「${product}」要连着两格，我这一层只剩一格怎么办？`,
    ],
    photo: 'shelf',
    replies: [
      ({ called }) => `${called}，箭头指的是收银台左手第一格，从上往下数第二层。看不清我来给您指。`,
      ({ called, product }) =>
        `${called}，没关系，一格也算，价签摆正就行，「${product}」不够两格我在系统里备注。`,
    ],
    solved: [() => '陈列照片合格了，奖励会记在账上。', () => '摆对了，谢谢您专门腾地方。'],
  },
  {
    category: 'DISPLAY',
    about: 'ANY',
    urgent: 0,
    words: [
      () => '门口的灯箱不亮了，晚上顾客看不到我们店。',
      () => '店里重新装修，陈列要全部重来，能不能派人指导一下？',
      () => '橱窗里的画褪色了，有没有新的可以换？',
    ],
    replies: [
      ({ called, day }) => `${called}，收到，${day}我过来看，先别拆，我拍个照。`,
      ({ called }) => `${called}，新画下周到，到了先给您换。`,
    ],
    solved: [() => '已经处理好了，晚上看着亮堂。', () => '按图重新摆过，照片也留了底。'],
  },
]
