import { Refused, useAct } from '@kewo/web/act'
import { type RegionKind, whyNotRegion } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { Button, showToast } from '@kewo/ui'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { RegionDialog } from './RegionDialog.tsx'
import { type Names, RegionNames } from './RegionNames.tsx'
import styles from './Regions.module.css'

const RenameRegionMutation = graphql(
  `
    mutation RenameRegion($id: ID!, $expected: Edition!, $name: String!, $nameEn: String) {
      renameRegion(id: $id, expected: $expected, name: $name, nameEn: $nameEn) {
        __typename
        ... on Region {
          id
          edition
          name
          nameEn
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

type Props = {
  region: { id: string; edition: string; kind: RegionKind; name: string; nameEn: string | null }
}

export function RenameRegion({ region: { id, edition, kind, name, nameEn } }: Props) {
  const [typed, setTyped] = useState<Names | null>(null)
  const saving = useAct(RenameRegionMutation)
  const value = typed ?? { name, nameEn: nameEn ?? '' }

  const save = async () => {
    if (saving.refuse(whyNotRegion(value))) return
    if (!(await saving.send({ id, expected: edition, ...value }))) return
    setTyped(null)
    showToast({ tone: 'jade', words: m.regions_saved() })
  }
  return (
    <>
      <Button size="small" onClick={() => setTyped(value)}>
        {m.regions_rename()}
      </Button>
      <RegionDialog
        open={typed !== null}
        onClose={() => setTyped(null)}
        title={m.regions_renameTitle({ name })}
        saveLabel={m.regions_save()}
        saving={saving}
        onSave={save}
      >
        <RegionNames value={value} onChange={setTyped} saving={saving} onLeave={() => setTyped(null)} />
        {kind !== 'COMPANY' && <p className={styles.words}>{m.regions_renameWords()}</p>}
      </RegionDialog>
    </>
  )
}
