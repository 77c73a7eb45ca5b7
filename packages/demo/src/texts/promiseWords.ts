import type { PromiseStatus } from '@kewo/domain'

/** Why a promise was taken back; the shop reads it. */
export const whyWithdrawn: readonly string[] = [
  '厂家这批货停了，换成了同价位的另一款，已经和您说过',
  '您说自己已经换好了，这件事就不用再跑一趟',
  '物料下月才到，到了再另约时间',
  '和您商量后改成下次走访一起办',
  '售后说机器在保修期，由他们直接上门',
]

/** What is not as a record says. */
export const disputeReasons: readonly string[] = [
  '价签那天就换好了，记录里写的还是没换。',
  '断货的是两个品规，只写了一个。',
  '我没有说过不想摆，我说的是柜子小摆不下。',
  '送货晚到是上上周的事，不是这周。',
  '到期的那几包当天就下架了，写成还在卖，不合适。',
  '库存数不对，我点过是 9 条。',
]

/** What a correction adds, after what the shop said was wrong. */
export const corrections: readonly string[] = ['更正：经店主提出、当面核对，', '更正：和店主电话核实后，']

/** What the next record says of a promise. */
export const promiseRemarks: Record<PromiseStatus, readonly ((promise: string) => string)[]> = {
  KEPT: [
    (promise) => `上次答应的“${promise}”已经办好。`,
    (promise) => `“${promise}”这件事落实了，店主确认过。`,
    (promise) => `答应过的“${promise}”，今天当面核对，没有差。`,
    (promise) => `“${promise}”办在期限前头，店主先提起来的。`,
    (promise) => `问起“${promise}”，店主说早就办妥了。`,
  ],
  BROKEN: [
    (promise) => `上次答应的“${promise}”没做到，当面说了原因，重新约了时间。`,
    (promise) => `“${promise}”误了期，先向店主道歉，这次一并办。`,
  ],
  WITHDRAWN: [(promise) => `“${promise}”改了办法，和店主讲明白了。`],
  OPEN: [(promise) => `“${promise}”还在办，期限没到，进度跟店主说了。`],
}

/** What is said to the shop after a promise was broken. */
export const excuses: readonly ((called: string, promise: string) => string)[] = [
  (called, promise) => `${called}，对不起，答应您的“${promise}”误了期，是我没安排好，这两天一定办。`,
  (called, promise) => `${called}，“${promise}”没有按时做到，给您添麻烦了。我今天就去落实。`,
  (called, promise) => `${called}，这件事怪我。“${promise}”我重新约了人，办好告诉您。`,
]

export const amends: readonly ((promise: string) => string)[] = [
  (promise) => `“${promise}”今天办好了，请您看一下。`,
  (promise) => `补上了：${promise}。谢谢您等着。`,
  () => '已经办妥，下次我会提前一天跟您说一声。',
]
