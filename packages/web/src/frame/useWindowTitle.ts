import { useEffect } from 'react'
import { m } from '../paraglide/messages.js'

/** null leaves the title that there is. */
export function useWindowTitle(title: string | null): void {
  useEffect(() => {
    if (title === null) return
    document.title = `${title} · ${m.frame_appName()}`
  }, [title])
}
