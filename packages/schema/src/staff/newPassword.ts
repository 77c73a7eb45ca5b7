import { randomInt } from 'node:crypto'

/** Without those that are taken for another on paper: 0 o, 1 l i. */
const characters = '23456789abcdefghjkmnpqrstuvwxyz'

/** A first password that can be read out and typed on a phone: twelve of 31 characters, about 59 bits. */
export function newPassword(): string {
  const group = () => Array.from({ length: 4 }, () => characters[randomInt(characters.length)]).join('')
  return `${group()}-${group()}-${group()}`
}
