import type { Contents } from './contents.ts'

/** Where Kewo is and how to get in, for the person in front of the terminal. */
export function announcement(url: string, contents: Contents): string {
  const address = url.replace(/\/$/, '')
  return `Kewo is ready.

  For shops   ${address}/
  For staff   ${address}/staff/
${waysIn(address, contents)}`
}

function waysIn(address: string, contents: Contents): string {
  switch (contents.kind) {
    case 'demo':
      return `
  This is the demo. The password of everybody in it is ${contents.password}
  Shop        shop
  Staff       ${contents.userNames.filter((name) => name !== 'shop').join(', ')}
`
    case 'link':
      return `
  Make the first admin with this link. It works once, for 24 hours:
  ${address}/staff/first-admin?token=${contents.token}
`
    case 'installed':
      return ''
  }
}
