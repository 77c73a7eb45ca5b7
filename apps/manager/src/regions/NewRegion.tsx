import { Refused, useAct } from '@kewo/web/act'
import { useDraft } from '@kewo/web/draft'
import { type RegionKind, whyNotRegion } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { Button, showToast } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { RegionDialog } from './RegionDialog.tsx'
import { RegionNames } from './RegionNames.tsx'

const CreateRegion = graphql(
  `
    mutation CreateRegion($kind: RegionKind!, $parentId: ID!, $name: String!, $nameEn: String) {
      createRegion(kind: $kind, parentId: $parentId, name: $name, nameEn: $nameEn) {
        __typename
        ... on Region {
          id
          name
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

type Props = {
  parent: { id: string; kind: RegionKind; name: string; nameEn: string | null }
  kind: 'BRANCH' | 'DEPARTMENT'
}

export function NewRegion({ parent, kind }: Props) {
  const [open, setOpen] = useState(false)
  const draft = useDraft(`region.new.${parent.id}.${kind}`, { name: '', nameEn: '' })
  const saving = useAct(CreateRegion)
  const navigate = useNavigate()
  const below = parent.kind === 'BRANCH' && kind === 'BRANCH'
  const label =
    kind === 'DEPARTMENT'
      ? m.regions_newDepartment()
      : below
        ? m.regions_newBranchBelow()
        : m.regions_newBranch()

  const save = async () => {
    const { name, nameEn } = draft.value
    if (saving.refuse(whyNotRegion(draft.value))) return
    const made = await saving.send({ kind, parentId: parent.id, name, nameEn })
    if (made?.__typename !== 'Region') return
    draft.clear()
    setOpen(false)
    showToast({ tone: 'jade', words: m.regions_made({ name: made.name }) })
    await navigate({ to: paths.organisation, search: { region: made.id }, replace: true, resetScroll: false })
  }
  return (
    <>
      <Button size="small" icon={<IconPlus aria-hidden="true" size={16} />} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <RegionDialog
        open={open}
        onClose={() => setOpen(false)}
        title={m.regions_newBelow({ kind: label, name: textIn(parent.name, parent.nameEn) })}
        saveLabel={m.regions_make()}
        saving={saving}
        onSave={save}
      >
        <RegionNames
          value={draft.value}
          onChange={draft.set}
          saving={saving}
          onLeave={() => setOpen(false)}
        />
      </RegionDialog>
    </>
  )
}
