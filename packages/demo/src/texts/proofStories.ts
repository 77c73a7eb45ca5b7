/** What became of a photo: how long ago it was sent, and how far it has come. */
type ProofStory = {
  daysAgo: number
  time: string
  state: 'WAITING' | 'ACCEPTED' | 'REDO'
  next?: 'APPROVED' | 'PAID' | 'REVERSED'
}

/**
 * By the title of the campaign: what became of the photo of a step, for the shop that people look at first and for the others of its
 * territory, the `place`-th that joined. None where no photo was sent. Most are accepted, some taken again, a few months are missed.
 */
export const proofStories: Readonly<
  Record<string, (step: number, isDemoShop: boolean, place: number) => ProofStory | null>
> = {
  '云岭·春雪 上柜陈列'(step, _isDemoShop, place) {
    if (step !== 1 || place % 7 === 3) return null
    const daysAgo = 2 + (place % 3)
    const time = `${9 + (place % 8)}:${10 + ((place * 7) % 45)}`
    if (place % 5 === 0) return { daysAgo: daysAgo + 2, time, state: 'REDO' }
    if (place % 5 < 3)
      return {
        daysAgo: Math.max(0, daysAgo - 2),
        time: `${7 + (place % 2)}:${10 + (place % 50)}`,
        state: 'WAITING',
      }
    return {
      daysAgo: daysAgo + 3,
      time,
      state: 'ACCEPTED',
      ...(place % 2 === 0 && { next: 'APPROVED' as const }),
    }
  },
  '清泉 常备不断货'(step, isDemoShop, place) {
    if (step !== 1) return null
    if (isDemoShop) return { daysAgo: 9, time: '10:20', state: 'ACCEPTED' }
    if (place % 14 === 5) return null
    return {
      daysAgo: 4 + (place % 9),
      time: `${9 + (place % 9)}:${10 + ((place * 11) % 45)}`,
      state: place % 16 === 7 ? 'REDO' : 'ACCEPTED',
    }
  },
  '半山 冰柜第二层'(step, _isDemoShop, place) {
    if (step !== 1 || place % 3 !== 1) return null
    return { daysAgo: 3 + (place % 4), time: `${10 + (place % 6)}:25`, state: 'ACCEPTED' }
  },
  '江雾 夏日冰柜'(step, isDemoShop, place) {
    const sent = 138 - step * 25
    if (isDemoShop)
      return { daysAgo: sent, time: '9:40', state: 'ACCEPTED', next: step === 3 ? 'REVERSED' : 'PAID' }
    const stopsAfter = place % 11 === 4 ? 1 : 3
    if (step > stopsAfter || (step === 2 && place % 9 === 7)) return null
    return { daysAgo: sent, time: `${9 + (place % 9)}:12`, state: 'ACCEPTED', next: 'PAID' }
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
