import { forgetViewers } from './rememberedViewer.ts'

/** Asks the server afresh who is signed in and what that person may do. */
export function startAnew(): void {
  forgetViewers()
  location.reload()
}
