import { isLeft } from '@kewo/domain'
import type { SealedAct } from './readActs.ts'
import type { ToldAct } from './told.ts'

/** What became of one act. `lifted`: another that waits in the same file will make it possible. */
export type Became = Pick<ToldAct, 'standing' | 'why' | 'words'> & { lifted?: boolean }

type Hands = {
  /** Does one act, with these variables, in view of the documents' names of what still waits. */
  perform: (act: SealedAct, variables: SealedAct['variables'], waiting: readonly string[]) => Promise<Became>
  /** How the server calls what an act has made; null where that is as its device called it. */
  nameOf: (act: SealedAct) => Promise<string | null>
  /** Writes down what became of one. */
  note: (key: string, became: Became) => Promise<void>
}

const isDone = ({ standing }: ToldAct) => standing === 'TAKEN_IN' || standing === 'WAS_THERE'

/**
 * Does what is left of a file, as the sender on the device would: each in its turn, of one lane one after the other; what is refused holds
 * nothing up, what waits its own lane. What a device called by a name of its own is called as the server does once that is known.
 */
export async function carryOut(
  acts: readonly SealedAct[],
  told: readonly ToldAct[],
  { perform, nameOf, note }: Hands,
): Promise<void> {
  const standing = new Map(told.map((each) => [each.key, each]))
  const names = new Map<string, string>()

  async function learnName(act: SealedAct): Promise<void> {
    const name = act.makes ? await nameOf(act) : null
    if (name) names.set(act.about, name)
  }
  async function settle(act: SealedAct, { lifted: _lifted, ...became }: Became): Promise<void> {
    const { why: _why, words: _words, ...before } = standing.get(act.key)!
    standing.set(act.key, { ...before, ...became })
    await note(act.key, became)
  }
  /** Once through all; answers whether what could not be done yet may be possible now. */
  async function round(): Promise<boolean> {
    const held = new Set<string>()
    let [lifting, moved] = [false, false]
    for (const act of acts) {
      if (!isLeft(standing.get(act.key)!)) continue
      if (held.has(act.lane)) {
        await settle(act, { standing: 'WAITS', why: 'AFTER_ANOTHER' })
        continue
      }
      const waiting = acts.filter((one) => one !== act && !isDone(standing.get(one.key)!))
      const became = await perform(
        act,
        renamed(act, names),
        waiting.map(({ name }) => name),
      )
      await settle(act, became)
      if (became.standing === 'WAITS') held.add(act.lane)
      else moved = true
      if (became.lifted) lifting = true
      if (isDone(standing.get(act.key)!)) await learnName(act)
    }
    return lifting && moved
  }

  for (const act of acts) if (isDone(standing.get(act.key)!)) await learnName(act)
  while (await round());
}

function renamed({ about, makes, variables }: SealedAct, names: ReadonlyMap<string, string>) {
  const name = makes ? undefined : names.get(about)
  if (!name) return variables
  return JSON.parse(JSON.stringify(variables).replaceAll(about, name)) as SealedAct['variables']
}
