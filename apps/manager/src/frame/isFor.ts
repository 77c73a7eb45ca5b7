/** Whether one of a person's roles is among those asked for; nothing asked for means everyone. */
export function isFor<Role>(asked: readonly Role[] | undefined, held: readonly Role[]): boolean {
  return !asked || asked.some((role) => held.includes(role))
}
