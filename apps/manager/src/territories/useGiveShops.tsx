import { Button, Dialog } from '@kewo/ui'
import type { Option } from '@kewo/ui/combobox'
import { useState } from 'react'
import type { AllAtOnce } from '../list/manyActs.ts'
import { m } from '../paraglide/messages.js'
import { useMay } from '../viewer/useMay.ts'
import { TerritoryBox } from './TerritoryBox.tsx'
import { useGiveDialog } from './useGiveDialog.tsx'

type Shop = { id: string }
type Waiting = { retailerIds: string[]; onGiven: () => void }

/** From a list of shops: gives those that are chosen to a territory, which is asked for first. */
export function useGiveShops(refresh: () => void) {
  const arranges = useMay()('arrangeTerritories')
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  const { give, dialog } = useGiveDialog(refresh)
  const giving: AllAtOnce<Shop> = {
    key: 'give',
    label: m.territories_giveTo(),
    open: (shops, clear) => setWaiting({ retailerIds: shops.map(({ id }) => id), onGiven: clear }),
  }
  return {
    giving: arranges ? giving : undefined,
    dialog: waiting ? (
      <WhichTerritory
        count={waiting.retailerIds.length}
        onClose={() => setWaiting(null)}
        onChoose={(territory) => {
          setWaiting(null)
          give({ territory, shops: { retailerIds: waiting.retailerIds }, onGiven: waiting.onGiven })
        }}
      />
    ) : (
      dialog
    ),
  }
}

type WhichProps = {
  count: number
  onClose: () => void
  onChoose: (territory: { id: string; name: string }) => void
}

function WhichTerritory({ count, onClose, onChoose }: WhichProps) {
  const [chosen, setChosen] = useState<Option | null>(null)
  return (
    <Dialog
      open
      onClose={onClose}
      closeLabel={m.list_close()}
      title={m.territories_giveWhere({ count })}
      footer={
        <>
          <Button onClick={onClose}>{m.list_cancel()}</Button>
          <Button
            variant="primary"
            disabledReason={chosen ? undefined : m.territories_chooseFirst()}
            onClick={() => chosen && onChoose({ id: chosen.value, name: chosen.label })}
          >
            {m.territories_giveNext()}
          </Button>
        </>
      }
    >
      <TerritoryBox
        label={m.territories_which()}
        placeholder={m.territories_pleaseChoose()}
        value={chosen?.value ?? ''}
        onChange={(_id, territory) => setChosen(territory)}
      />
    </Dialog>
  )
}
