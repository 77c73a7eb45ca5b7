import { useEffect } from 'react'
import { m } from '../paraglide/messages.js'

export function useWindowTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · ${m.frame_appName()}`
  }, [title])
}
