import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Card, formatDay, useDateSetting } from '@kewo/ui'
import { m } from '../paraglide/messages.js'

export const MaterialCame_participation = graphql(`
  fragment MaterialCame_participation on Participation {
    materialHandedOut {
      at
      count
    }
  }
`)

type Props = { participation: FragmentOf<typeof MaterialCame_participation> }

/** When the shop was handed the material that it was promised. */
export function MaterialCame({ participation }: Props) {
  const { materialHandedOut } = readFragment(MaterialCame_participation, participation)
  const setting = useDateSetting()
  if (materialHandedOut.length === 0) return null
  return (
    <Card>
      {materialHandedOut.map(({ at, count }) => (
        <p key={at}>{m.campaigns_materialCame({ day: formatDay(at, setting), count })}</p>
      ))}
    </Card>
  )
}
