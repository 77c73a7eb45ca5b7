import { deliveryRequests } from './delivery.ts'
import { displayRequests } from './display.ts'
import { moneyRequests } from './money.ts'
import type { RequestCase } from './requestCase.ts'
import { shopRequests } from './shop.ts'
import { supplyRequests } from './supply.ts'
import { voiceRequests } from './voice.ts'

export type { RequestCase, RequestScene } from './requestCase.ts'

export const requestCases: readonly RequestCase[] = [
  ...displayRequests,
  ...supplyRequests,
  ...deliveryRequests,
  ...moneyRequests,
  ...shopRequests,
  ...voiceRequests,
]

/** What a shop says when it is glad, before it closes a request. */
export const thanks: readonly string[] = [
  '好的，谢谢，办得快。',
  '收到了，麻烦你们了。',
  '没问题了，可以关了。',
  '你们辛苦，谢谢。',
  '好了好了，这下放心了。',
  '说到做到，谢谢。',
  '行，就这么办。',
]

/** What a shop says when it was not settled after all. */
export const reopenings: readonly string[] = [
  '还是不行，跟之前一样。',
  '只好了一天，又坏了。',
  '东西还没有收到。',
  '答应的数不对，再看看。',
]

/** What the shop adds while it waits. */
export const reminders: readonly string[] = [
  '还没有消息吗？',
  '今天能弄好吗？',
  '有人在看这个吗？',
  '我这边挺急的，麻烦快点。',
]
