import { type SignInNeed, whatIsNeeded } from '@kewo/domain'
import type { Viewer } from './viewer.ts'

/** Somebody who has signed in and has to do something about it first; to everything else nobody has signed in. */
export type HeldViewer = { viewer: Viewer; need: SignInNeed }

/** Tells who may go on from who is held. Whatever asks for `viewer` alone is closed to the held, so nothing is forgotten. */
export function letIn(
  signedIn: Viewer | null,
  setting: { adminsNeedSecondFactor: boolean },
): { viewer: Viewer | null; held: HeldViewer | null } {
  if (!signedIn) return { viewer: null, held: null }
  const roles = signedIn.kind === 'staff' ? signedIn.roles : []
  const need = whatIsNeeded({ ...signedIn, roles }, setting)
  return need ? { viewer: null, held: { viewer: signedIn, need } } : { viewer: signedIn, held: null }
}
