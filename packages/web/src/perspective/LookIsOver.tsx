import { buttonClass, CoveringScreen, ErrorState } from '@kewo/ui'
import { IconEye } from '@tabler/icons-react'
import { m } from '../paraglide/messages.js'

/** Where the staff app shows a shop. */
export const pageOfShop = (id: string): string => `/staff/retailers/${encodeURIComponent(id)}`

/** In the place of the shop's pages once the time is up, or the look was another's: what happened, and the way back. */
export function LookIsOver({ shopId, acts }: { shopId: string | null; acts: boolean }) {
  const title = acts ? m.assistance_overTitle() : m.perspective_overTitle()
  return (
    <CoveringScreen label={title}>
      <div data-own>
        <ErrorState
          level={1}
          icon={<IconEye />}
          title={title}
          action={
            <a href={shopId ? pageOfShop(shopId) : '/staff/'} className={buttonClass({ variant: 'primary' })}>
              {shopId ? m.perspective_back() : m.perspective_toStaff()}
            </a>
          }
        >
          {acts ? m.assistance_overWords() : m.perspective_overWords()}
        </ErrorState>
      </div>
    </CoveringScreen>
  )
}
