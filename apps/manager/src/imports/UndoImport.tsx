import { failureOf } from '@kewo/client'
import { graphql } from '@kewo/schema/client'
import { Button, ConfirmDialog } from '@kewo/ui'
import { useState } from 'react'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'

const Undo = graphql(`
  mutation UndoRegisterImport($id: ID!) {
    undoRegisterImport(id: $id) {
      __typename
      ... on RegisterImport {
        id
        status
        canUndo
        canGoOn
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Puts back what an import did; what keeps it from that is said in the dialog. */
export function UndoImport({ id }: { id: string }) {
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [{ fetching }, undo] = useMutation(Undo)

  async function confirm() {
    const { data, error } = await undo({ id })
    const answer = data?.undoRegisterImport
    if (error) return setProblem(failureWords(failureOf(error)))
    if (answer && 'message' in answer) return setProblem(answer.message)
    setAsking(false)
  }

  return (
    <>
      <Button
        onClick={() => {
          setProblem(undefined)
          setAsking(true)
        }}
      >
        {m.imports_undo()}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        closeLabel={m.list_close()}
        title={m.imports_undoQuestion()}
        consequence={m.imports_undoWords()}
        confirmLabel={m.imports_undo()}
        cancelLabel={m.imports_undoKeep()}
        danger
        busy={fetching}
        problem={problem}
        onConfirm={() => void confirm()}
      />
    </>
  )
}
