import { demoPassword, demoUserNames } from '@kewo/db/demo'
import type { Contents } from './contents.ts'

/** Where Kewo is and how to get in, for the person in front of the terminal. */
export function announce(url: string, contents: Contents): void {
  const address = url.replace(/\/$/, '')
  console.log(`Kewo is ready.

  For shops   ${address}/
  For staff   ${address}/staff/
${waysIn(address, contents)}`)
}

function waysIn(address: string, contents: Contents): string {
  if (contents.kind === 'installed') return ''
  if (contents.kind === 'demo')
    return `
  A demo, made up from beginning to end. Sign in as ${demoUserNames.join(', ')}
  with the password ${demoPassword}
`
  return `
  Make the first admin with this link. It works once, for 24 hours:
  ${address}/staff/first-admin?token=${contents.token}
`
}
