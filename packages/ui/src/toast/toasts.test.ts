import { beforeEach, describe, expect, it } from 'vitest'
import { dismissToast, showToast, shownToasts, subscribeToToasts } from './toasts.ts'

beforeEach(() => {
  for (const toast of shownToasts()) dismissToast(toast.id)
})

describe('toasts', () => {
  it('shows the last three', () => {
    for (const words of ['一', '二', '三', '四']) showToast({ words })
    expect(shownToasts().map((toast) => toast.words)).toEqual(['二', '三', '四'])
  })

  it('takes away the one that was dismissed, and tells', () => {
    const id = showToast({ words: '已发送' })
    showToast({ words: '已保存' })
    let told = 0
    const stop = subscribeToToasts(() => (told += 1))
    dismissToast(id)
    stop()
    dismissToast(id)
    expect(shownToasts().map((toast) => toast.words)).toEqual(['已保存'])
    expect(told).toBe(1)
  })
})
