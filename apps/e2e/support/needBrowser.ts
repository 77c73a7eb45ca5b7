import { provideBrowser } from './browser.ts'

/** Says in a sentence what is missing, before a server is started and each test fails for itself. */
export default async function needBrowser(): Promise<void> {
  await provideBrowser()
}
