import type { GuidancePlan, VersionPlan } from './guidancePlan.ts'

type Told = Pick<
  VersionPlan,
  | 'title'
  | 'titleEn'
  | 'intro'
  | 'introEn'
  | 'question'
  | 'questionEn'
  | 'options'
  | 'optionsEn'
  | 'rightOption'
>

const plan = (
  shares: { opened: number; read: number; understood: number },
  version: Told,
  cards: VersionPlan['blocks'],
): GuidancePlan => ({
  ...{ kind: 'PLACEMENT', author: '赵倩', audience: {}, ...shares },
  versions: [{ ...version, published: 44, blocks: cards }],
})

/** What shops can learn of brands that do not sell by themselves, and of two that do. */
export const brandGuidance: readonly GuidancePlan[] = [
  plan(
    { opened: 0.86, read: 0.93, understood: 0.95 },
    {
      title: '清泉、云岭、江雾：好卖的也要常看一眼',
      titleEn: 'Qingquan, Yunling and Jiangwu: what sells well wants a look, too',
      intro: '不断货，比多摆一排更要紧。',
      introEn: 'Never being out of it is worth more than another row.',
      question: '什么时候报补货最合适？',
      questionEn: 'When is the best time to ask for more?',
      options: ['卖完那天', '剩五条、订货日前一天', '下个月'],
      optionsEn: ['The day it is gone', 'Five left, the day before you order', 'Next month'],
      rightOption: 1,
    },
    [
      {
        title: '剩五条就报',
        titleEn: 'Five left: tell us',
        toDo: '订货日前一天看一眼',
        toDoEn: 'Look the day before you order',
      },
      {
        title: '排面空了先补前面',
        titleEn: 'Fill the front first',
        notToDo: '前空后满',
        notToDoEn: 'Empty in front, full behind',
      },
    ],
  ),
  plan(
    { opened: 0.48, read: 0.82, understood: 0.84 },
    {
      title: '半山、小满：没有冰柜也能摆',
      titleEn: 'Banshan and Xiaoman: no fridge needed',
      intro: '常温的茶和果汁，一个小格就够。',
      introEn: 'Tea and juice at room temperature need one small shelf.',
      question: '没有冰柜的店，半山摆在哪里？',
      questionEn: 'A shop without a fridge: where does Banshan go?',
      options: ['不摆', '收银台旁阴凉的一格', '门外太阳下'],
      optionsEn: ['Nowhere', 'A cool shelf beside the till', 'Outside in the sun'],
      rightOption: 1,
    },
    [
      {
        title: '收银台旁留一格',
        titleEn: 'One shelf beside the till',
        toDo: '三款各摆两瓶',
        toDoEn: 'Two bottles of each kind',
      },
      {
        title: '一句话就够',
        titleEn: 'One sentence is enough',
        body: '“这个不甜，饭后喝清口。”',
        bodyEn: '“Not sweet; good after a meal.”',
      },
    ],
  ),
  plan(
    { opened: 0.44, read: 0.8, understood: 0.82 },
    {
      title: '谷雨坊、雁回：白酒放哪一层',
      titleEn: 'Guyufang and Yanhui: which shelf for spirits',
      intro: '小瓶给自己喝，大瓶给走亲戚。',
      introEn: 'Small bottles for oneself, large ones for visits.',
      question: '小瓶白酒放在哪里？',
      questionEn: 'Where do small bottles go?',
      options: ['手边第二层', '最高一层', '库房里'],
      optionsEn: ['The second shelf, at hand', 'The highest shelf', 'The store room'],
      rightOption: 0,
    },
    [
      {
        title: '小瓶放手边',
        titleEn: 'Small bottles at hand',
        toDo: '每款三瓶，正面朝外',
        toDoEn: 'Three of each, facing out',
      },
      {
        title: '礼盒放眼前',
        titleEn: 'Gift boxes in sight',
        toDo: '节前三周摆出来',
        toDoEn: 'Out three weeks before the holiday',
      },
    ],
  ),
  plan(
    { opened: 0.58, read: 0.84, understood: 0.88 },
    {
      title: '松果屋、田埂、朝露、亮堂：小东西挂起来卖',
      titleEn: 'Songguowu, Tiangeng, Zhaolu and Liangtang: hang small things up',
      intro: '一条挂条，占不了一掌宽。',
      introEn: 'A strip takes less than a hand’s width.',
      question: '挂条挂多高？',
      questionEn: 'How high does a strip hang?',
      options: ['顾客的眼前', '头顶上', '脚边'],
      optionsEn: ['Before the customer’s eyes', 'Overhead', 'At the feet'],
      rightOption: 0,
    },
    [
      {
        title: '挂在收银台一侧',
        titleEn: 'Beside the till',
        toDo: '一条只挂一种',
        toDoEn: 'One kind to a strip',
      },
      {
        title: '缺一包补一包',
        titleEn: 'One gone, one added',
        notToDo: '半条空着',
        notToDoEn: 'Half of it empty',
      },
    ],
  ),
]
