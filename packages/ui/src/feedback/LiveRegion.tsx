import type { ReactNode } from 'react'
import { VisuallyHidden } from '../page/VisuallyHidden.tsx'

/** Reads out what has just come, such as a message, without interrupting. It must stand there before its words do. */
export function LiveRegion({ children }: { children: ReactNode }) {
  return <VisuallyHidden role="status">{children}</VisuallyHidden>
}
