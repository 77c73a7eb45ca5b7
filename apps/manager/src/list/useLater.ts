import { useEffect, useRef } from 'react'

/** Calls with the last value once the person has stopped typing for a moment. */
export function useLater(call: (value: string) => void, milliseconds = 250): (value: string) => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return (value) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => call(value), milliseconds)
  }
}
