import { useSyncExternalStore } from 'react'
import { isOnline, subscribeToOnline } from './reach.ts'

/** Whether there is a connection. A phone with two bars and no answer counts as none. */
export const useOnline = (): boolean => useSyncExternalStore(subscribeToOnline, isOnline)
