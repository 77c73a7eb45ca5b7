import { Refused, useAct } from '@kewo/web/act'
import { graphql } from '@kewo/schema/client'
import { Button, ConfirmDialog } from '@kewo/ui'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'

const Undo = graphql(
  `
    mutation UndoRegisterImport($id: ID!) {
      undoRegisterImport(id: $id) {
        __typename
        ... on RegisterImport {
          id
          status
          canUndo
          canGoOn
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

/** Puts back what an import did; what keeps it from that is said in the dialog. */
export function UndoImport({ id }: { id: string }) {
  const [asking, setAsking] = useState(false)
  const undo = useAct(Undo)

  async function confirm() {
    if (await undo.send({ id })) setAsking(false)
  }

  return (
    <>
      <Button
        onClick={() => {
          undo.forget()
          setAsking(true)
        }}
      >
        {m.register_undo()}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        closeLabel={m.list_close()}
        title={m.register_undoQuestion()}
        consequence={m.register_undoWords()}
        confirmLabel={m.register_undo()}
        cancelLabel={m.register_undoKeep()}
        danger
        busy={undo.busy}
        problem={undo.problem?.message}
        onConfirm={() => void confirm()}
      />
    </>
  )
}
