import { askWho } from './askWho.ts'
import { forgetEverythingRead } from './forgetEverythingRead.ts'
import { hearTabs } from './tabs.ts'
import { noteSignedIn } from './whosePage.ts'

/** Keeps the page of a signed-in person to how the session stands, whichever tab changes it. */
export function followSession(): void {
  hearTabs((personId) => {
    noteSignedIn(personId)
    // An answer that was on its way to this tab must not outlive the sign-out in another.
    if (personId === null) void forgetEverythingRead()
  })
  // Back from the browser's memory: what was told meanwhile was not heard.
  addEventListener('pageshow', ({ persisted }) => persisted && void askWho())
}
