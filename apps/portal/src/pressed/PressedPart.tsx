import type { FragmentOf } from '@kewo/schema/client'
import { lazyPart } from '@kewo/web/failure'
import { Suspense } from 'react'
import type { Pressed_pressed } from './pressedFragment.ts'

const Pressed = lazyPart(() => import('./Pressed.tsx'))

/** At the foot of what a shop may have been pressed by. */
export const PressedPart = ({ pressed }: { pressed: FragmentOf<typeof Pressed_pressed> | null }) =>
  pressed && (
    <Suspense>
      <Pressed pressed={pressed} />
    </Suspense>
  )
