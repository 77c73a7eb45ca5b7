/** What became of a photo: how long ago it was sent, and how far it has come. */
type ProofStory = {
  daysAgo: number
  time: string
  state: 'WAITING' | 'ACCEPTED' | 'REDO'
  next?: 'APPROVED' | 'PAID' | 'REVERSED'
}

/** Photos that are told at most; each is a drawing. */
const most = 34

/**
 * By the title of the campaign: what became of the photo of a step, for the shop that people look at first and for the others of its
 * territory, the `nth` of all. None where no photo was sent.
 */
export const proofStories: Readonly<
  Record<string, (step: number, isDemoShop: boolean, nth: number) => ProofStory | null>
> = {
  '云岭·春雪 上柜陈列'(step, _isDemoShop, nth) {
    if (step !== 1 || nth >= most || nth % 4 === 3) return null
    const daysAgo = 2 + (nth % 3)
    const time = `${9 + (nth % 8)}:${10 + ((nth * 7) % 45)}`
    if (nth % 5 === 0) return { daysAgo: daysAgo + 2, time, state: 'REDO' }
    if (nth % 5 < 3)
      return { daysAgo: Math.max(0, daysAgo - 2), time: `${7 + (nth % 2)}:${10 + nth}`, state: 'WAITING' }
    return {
      daysAgo: daysAgo + 3,
      time,
      state: 'ACCEPTED',
      ...(nth % 2 === 0 && { next: 'APPROVED' as const }),
    }
  },
  '清泉 常备不断货'(step, isDemoShop, nth) {
    if (step !== 1) return null
    if (isDemoShop) return { daysAgo: 9, time: '10:20', state: 'ACCEPTED' }
    return nth < most && nth % 6 === 1 ? { daysAgo: 6, time: '16:05', state: 'ACCEPTED' } : null
  },
  '江雾 夏日冰柜'(step, isDemoShop, nth) {
    const sent = 138 - step * 25
    if (isDemoShop)
      return { daysAgo: sent, time: '9:40', state: 'ACCEPTED', next: step === 3 ? 'REVERSED' : 'PAID' }
    return step === 1 && nth < 8 ? { daysAgo: sent, time: '15:12', state: 'ACCEPTED', next: 'PAID' } : null
  },
}

/** What managers write where a photo is to be taken again. */
export const redoWords = [
  '位置和两格都摆对了，谢谢您。第二格还少一张价签，补上再拍一张就行；没有签我周三带来。',
  '太暗看不清价签，开灯再拍一张就行。',
  '糖罐挡住了第一格，挪开再拍一张，麻烦您了。',
] as const

/** Why one sum was taken back. */
export const reversedReason = '我们把一个月记了两次，多出的这笔收回。您该得的照付，没有少。'
