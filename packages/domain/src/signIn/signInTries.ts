const second = 1_000
const minute = 60 * second

/** How long the first wait is; each further wrong try doubles it. */
const firstWait = 30 * second
/** No wait is longer: nobody is ever locked out for good. */
export const longestWait = 15 * minute

/** What is counted, and how patiently. */
export type TryRule = {
  /** This many wrong tries cost nothing; from then on each makes one wait. */
  free: number
  /** One wrong try is forgotten for each of these that passes without another. In milliseconds. */
  forgetsOneEvery: number
}

/**
 * Wrong tries are counted
 * - `device`, at one account from one browser that has signed in to it before: it has a count of its own, so whatever
 *   strangers do, the owner's own device gets in;
 * - `stranger`, at one account from one address, by browsers not known to it;
 * - `account`, at one account by all strangers from everywhere. It forgets as fast as one address can try, so only many
 *   addresses together fill it;
 * - `address`, at all accounts by strangers from one address: wide, since an office or a mobile network shares one.
 */
export const tryRules = {
  device: { free: 5, forgetsOneEvery: 60 * minute },
  stranger: { free: 5, forgetsOneEvery: 60 * minute },
  account: { free: 20, forgetsOneEvery: 15 * minute },
  address: { free: 100, forgetsOneEvery: minute },
} as const satisfies Record<string, TryRule>

export type TryKind = keyof typeof tryRules

/** Wrong tries so far, and when the last one was. */
export type WrongTries = { wrong: number; lastAt: Date }

/** How many are still remembered. */
export function rememberedTries({ wrong, lastAt }: WrongTries, rule: TryRule, now: Date): number {
  const passed = Math.max(0, now.getTime() - lastAt.getTime())
  return Math.max(0, wrong - Math.floor(passed / rule.forgetsOneEvery))
}

/** The count after one more wrong try. */
export function afterWrongTry(tries: WrongTries | null, rule: TryRule, now: Date): WrongTries {
  return { wrong: (tries ? rememberedTries(tries, rule, now) : 0) + 1, lastAt: now }
}

/** For how long after its last wrong try nothing is tried, in milliseconds. */
export function waitAfter(wrong: number, { free }: TryRule): number {
  if (wrong < free) return 0
  return Math.min(longestWait, firstWait * 2 ** Math.min(wrong - free, 10))
}

/** From when on the next try is taken; null: at once. */
export function waitsUntil(tries: WrongTries | null, rule: TryRule, now: Date): Date | null {
  if (!tries) return null
  const until = new Date(tries.lastAt.getTime() + waitAfter(tries.wrong, rule))
  return until > now ? until : null
}
