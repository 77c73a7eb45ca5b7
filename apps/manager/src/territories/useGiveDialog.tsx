import { type ComponentProps, useState } from 'react'
import { GiveDialog } from './GiveDialog.tsx'

type Gift = Pick<ComponentProps<typeof GiveDialog>, 'territory' | 'shops'> & { onGiven?: () => void }

/** Asks before shops go to a territory; `refresh` where they were listed, after they went or came back. */
export function useGiveDialog(refresh: () => void) {
  const [gift, setGift] = useState<Gift | null>(null)
  const close = (given: boolean) => {
    setGift(null)
    if (!given) return
    gift?.onGiven?.()
    refresh()
  }
  return {
    give: setGift,
    dialog: gift && (
      <GiveDialog territory={gift.territory} shops={gift.shops} onTakenBack={refresh} onClose={close} />
    ),
  }
}
