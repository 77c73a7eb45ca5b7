import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Card, formatDay, useDateSetting } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'

export const MaterialCame_material = graphql(`
  fragment MaterialCame_material on MaterialHandedOut {
    id
    at
    count
    takenBackAt
    campaign {
      id
      material
      materialEn
    }
  }
`)

type Props = { handed: readonly FragmentOf<typeof MaterialCame_material>[] }

/** What material the shop was handed, and when; what was taken back says so. */
export function MaterialCame({ handed }: Props) {
  const setting = useDateSetting()
  if (handed.length === 0) return null
  return (
    <Card>
      {readFragment(MaterialCame_material, handed).map(({ id, at, count, takenBackAt, campaign }) => (
        <p key={id}>
          {m.campaigns_materialCame({
            what: textIn(campaign.material ?? '', campaign.materialEn),
            day: formatDay(at, setting),
            count,
          })}
          {takenBackAt && m.campaigns_materialTakenBack({ day: formatDay(takenBackAt, setting) })}
        </p>
      ))}
    </Card>
  )
}
