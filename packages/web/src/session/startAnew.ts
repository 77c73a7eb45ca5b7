import { forgetViewers } from './rememberedViewer.ts'

/** Asks the server afresh who is signed in and what that person may do. */
export function startAnew(): void {
  forgetViewers()
  location.reload()
}

/** Goes to another page as whoever is signed in there by now, not as this device remembers. */
export function goAnew(address: string): void {
  forgetViewers()
  location.assign(address)
}
