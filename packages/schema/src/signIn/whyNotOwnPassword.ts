import { type InvalidInput, whyNotPassword } from '@kewo/domain'

let list: Promise<ReadonlySet<string>> | null = null

/** The commonest fifty thousand, loaded when first asked for: it takes a quarter of a second. */
function commonPasswords(): Promise<ReadonlySet<string>> {
  list ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(dictionary['passwords-common']),
  )
  return list
}

type Choice = {
  /** What is known of the person or shop. */
  own: readonly (string | null | undefined)[]
  /** The present one, where it is changed. */
  present?: string
}

/** Why somebody cannot take this password, or null. Every way to set a password asks here. */
export async function whyNotOwnPassword(password: string, choice: Choice): Promise<InvalidInput | null> {
  const common = await commonPasswords()
  return whyNotPassword(password, { ...choice, isCommon: (one) => common.has(one) })
}
