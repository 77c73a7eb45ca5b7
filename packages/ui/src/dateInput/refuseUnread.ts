/**
 * Leads to the first box on the page whose words mean nothing to us, and answers whether there is one. Whoever saves
 * without a form asks first: what was typed would be taken for nothing at all.
 */
export function refuseUnread(within: ParentNode = document): boolean {
  const unread = within.querySelector<HTMLElement>('[data-unread]')
  unread?.focus()
  return unread !== null
}
