import type { RequestCase } from './requestCase.ts'

export const deliveryRequests: readonly RequestCase[] = [
  {
    category: 'DELIVERY',
    about: 'ANY',
    urgent: 0.02,
    words: [
      () => '送货能不能避开接孩子的时间？每次都是四点半到，我正要去学校。',
      () => '货能不能上午送？下午我一个人忙不过来，点数都没空。',
      () => '送货时间老变，上周一点这周五点，能固定下来吗？',
    ],
    replies: [
      ({ called }) => `${called}，我和线路调一下，下周起改到两点前到。`,
      ({ called }) => `${called}，可以改 14 点前，路上要是堵我先打电话。`,
    ],
    solved: [() => '时间改好了，这两趟都是上午到的。', () => '以后到之前十分钟打电话。'],
    promise: () => '把送货时间调到下午两点前',
  },
  {
    category: 'DELIVERY',
    about: 'TOBACCO',
    urgent: 0.15,
    words: [
      ({ product }) => `今天送来的货少一条「${product}」，单子上有，箱子里没有。`,
      ({ product, few }) => `点数对不上，「${product}」少 ${few} 条，送货的已经走了。`,
      ({ product, other }) => `送错了，我订的是「${product}」，来的是「${other}」。`,
    ],
    photo: 'boxes',
    replies: [
      ({ called }) => `${called}，对不起，我马上回车上找，晚上六点前给您回话。`,
      ({ called }) => `${called}，单子核过了，是装车时漏的，明天第一趟给您补。`,
    ],
    note: () => '装车记录和分拣台账都对过，漏在分拣。',
    solved: [() => '少的已经补送，您签了字的单子拍给您了。', () => '换回来了，多跑您一趟，抱歉。'],
    promise: ({ product }) => `明天第一趟补送「${product}」`,
  },
  {
    category: 'DELIVERY',
    about: 'ANY',
    urgent: 0.06,
    words: [
      () => '箱子压破了一个角，里面有两盒变形，卖不出去。',
      ({ product }) => `「${product}」外包装淋湿了，标签都皱了，能换吗？`,
    ],
    photo: 'torn',
    replies: [
      ({ called }) => `${called}，照片看到了，破损的给您换，下次带回来。`,
      ({ called }) => `${called}，是昨天下雨没盖好，我的责任，明天给您换新的。`,
    ],
    solved: [() => '破损的已换，旧的带回。', () => '换好了，以后雨天都会盖篷布。'],
    promise: () => '把破损的换成新的',
  },
  {
    category: 'DELIVERY',
    about: 'ANY',
    urgent: 0.04,
    words: [
      () => '我们这儿修路，车进不来，能不能在村口等一下？我骑三轮来接。',
      () => '搬了新地址，往前走 200 米，麻烦送货的知道一下。',
      () => '这周回娘家，货放隔壁店行不行？',
    ],
    replies: [
      ({ called }) => `${called}，知道了，我到村口给您打电话。`,
      ({ called }) => `${called}，新位置我记下了，下次直接到门口。放隔壁的话要您写个条。`,
    ],
    ask: {
      question: () => '新地址门口能停车吗？大车还是小车好进？',
      answer: () => '小车能到门口，大车停路边。',
    },
    solved: [() => '按新的办法送了两趟，都顺利。', () => '地址改好了，地图上也挪了。'],
  },
  {
    category: 'DELIVERY',
    about: 'ANY',
    urgent: 0,
    words: [() => '送货小票能不能打大一点？字太小看不清数。', () => '空纸箱可以带走吗？堆着占地方。'],
    photo: 'receipt',
    replies: [
      ({ called }) => `${called}，小票我问一下公司能不能改字号，先口头跟您念一遍。`,
      ({ called }) => `${called}，可以，下次送货我带走。`,
    ],
    solved: [() => '纸箱都带走了，以后每趟顺手收。', () => '小票换成大字版了。'],
  },
]
