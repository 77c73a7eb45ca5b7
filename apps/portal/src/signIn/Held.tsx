import { HeldPage } from '@kewo/web/signIn'
import type { Viewer } from '../viewer/viewer.ts'

/** A file of its own, so that it is fetched only by whom it holds back. */
export const Held = ({ viewer }: { viewer: Viewer }) => <HeldPage viewer={viewer} />
