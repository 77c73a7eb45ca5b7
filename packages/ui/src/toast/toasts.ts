import type { ReactNode } from 'react'

export type Toast = {
  /** jade: done; gray: noted; red: it did not work. */
  tone?: 'jade' | 'gray' | 'red'
  words: ReactNode
  /** One way on or back: undo, open. */
  action?: {
    label: string
    onPress: () => void
    /** There is no other way back: it stands until it is pressed or put away. */
    isOnly?: true
  }
}

export type ShownToast = Toast & { id: number }

let shown: readonly ShownToast[] = []
let lastId = 0
const listeners = new Set<() => void>()

function become(next: readonly ShownToast[]) {
  shown = next
  for (const listener of listeners) listener()
}

/** Says briefly what has happened. At most three stand at a time. */
export function showToast(toast: Toast): number {
  lastId += 1
  become([...shown.slice(-2), { ...toast, id: lastId }])
  return lastId
}

export function dismissToast(id: number) {
  become(shown.filter((toast) => toast.id !== id))
}

export const shownToasts = () => shown

export function subscribeToToasts(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
