import { Button, Dialog } from '@kewo/ui'
import { type ReactNode, useId } from 'react'
import { m } from '../paraglide/messages.js'
import { ActProblem, type ActState } from '@kewo/web/act'
import styles from './Regions.module.css'

type Props = {
  open: boolean
  onClose: () => void
  title: string
  saveLabel: string
  saving: ActState
  onSave: () => Promise<void>
  children: ReactNode
}

/** A small form about one region. */
export function RegionDialog({ open, onClose, title, saveLabel, saving, onSave, children }: Props) {
  const formId = useId()
  const close = () => {
    saving.forget()
    onClose()
  }
  return (
    <Dialog
      open={open}
      onClose={close}
      closeLabel={m.list_close()}
      title={title}
      busy={saving.busy}
      footer={
        <Button type="submit" form={formId} variant="primary" busy={saving.busy}>
          {saveLabel}
        </Button>
      }
    >
      <form
        id={formId}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void onSave()
        }}
      >
        {children}
        <ActProblem act={saving} />
      </form>
    </Dialog>
  )
}
