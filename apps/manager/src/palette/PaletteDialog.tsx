import { Dialog } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import styles from './Palette.module.css'
import { PaletteSearch } from './PaletteSearch.tsx'

type Props = { open: boolean; onClose: () => void }

export function PaletteDialog({ open, onClose }: Props) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={m.palette_title()}
      closeLabel={m.list_close()}
      className={styles.dialog}
    >
      <PaletteSearch onOpened={onClose} />
    </Dialog>
  )
}
