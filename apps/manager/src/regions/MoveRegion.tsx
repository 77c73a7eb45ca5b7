import { Refused, useAct } from '@kewo/web/act'
import { liesBelow, type RegionKind } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { Button, showToast } from '@kewo/ui'
import { ComboBox } from '@kewo/ui/combobox'
import { textIn } from '@kewo/ui/labels'
import { useState } from 'react'
import { useRegions } from '../list/useRegions.ts'
import { m } from '../paraglide/messages.js'
import { RegionDialog } from './RegionDialog.tsx'
import styles from './Regions.module.css'

const MoveRegionMutation = graphql(
  `
    mutation MoveRegion($id: ID!, $expected: Edition!, $parentId: ID!) {
      moveRegion(id: $id, expected: $expected, parentId: $parentId) {
        __typename
        ... on Region {
          id
          edition
          path
          parent {
            id
          }
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

type Props = {
  region: {
    id: string
    edition: string
    kind: RegionKind
    name: string
    nameEn: string | null
    path: readonly string[]
    parent: { id: string }
  }
}

/** Only where it may lie is offered: not below itself, nor where it lies already. */
export function MoveRegion({ region: { id, edition, kind, parent, path, ...names } }: Props) {
  const [open, setOpen] = useState(false)
  const [parentId, setParentId] = useState('')
  const [missing, setMissing] = useState(false)
  const saving = useAct(MoveRegionMutation)
  const choices = useRegions({ kinds: liesBelow[kind], notWithin: path.at(-1) }).filter(
    ({ value }) => value !== parent.id,
  )
  const name = textIn(names.name, names.nameEn)

  const save = async () => {
    if (!(await saving.send({ id, expected: edition, parentId }))) return
    setOpen(false)
    showToast({ tone: 'jade', words: m.regions_moved({ name }) })
  }
  return (
    <>
      <Button
        size="small"
        onClick={() => {
          setParentId('')
          setMissing(false)
          setOpen(true)
        }}
        disabledReason={choices.length === 0 ? m.regions_nowhere() : null}
      >
        {m.regions_move()}
      </Button>
      <RegionDialog
        open={open}
        onClose={() => setOpen(false)}
        title={m.regions_moveTitle({ name })}
        saveLabel={m.regions_moveHere()}
        saving={saving}
        onSave={async () => {
          setMissing(parentId === '')
          if (parentId !== '') await save()
        }}
      >
        <p className={styles.words}>{m.regions_moveWords()}</p>
        <ComboBox
          label={m.regions_parent()}
          name="parent"
          placeholder={m.regions_chooseParent()}
          value={parentId}
          error={missing ? m.regions_chooseParent() : (saving.errorOf('parentId') ?? saving.errorOf('name'))}
          options={choices}
          onChange={(chosen) => {
            setParentId(chosen)
            setMissing(false)
          }}
        />
      </RegionDialog>
    </>
  )
}
