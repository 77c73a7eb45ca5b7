import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { DateTime, List, ListRow, Section, SkeletonRows } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useMay } from '../viewer/useMay.ts'

const PressedFiguresQuery = graphql(`
  query PressedFigures {
    pressedFigures {
      id
      shops
      campaign {
        id
        title
        titleEn
      }
      supplyPolicy {
        id
        week
      }
      territory {
        id
        name
        nameEn
      }
    }
  }
`)

/** 被压货: what five shops or more say that they were pressed by, for those above their managers. */
export const PressedFigures = () => useMay()('readPressed') && <Figures />

function Figures() {
  const { data } = usePageQuery(PressedFiguresQuery, {})
  return (
    <Section flush title={m.pressed_title()} note={m.pressed_note()}>
      {!data && <SkeletonRows count={2} label={m.pressed_title()} />}
      {data?.pressedFigures.length === 0 && <p>{m.pressed_none()}</p>}
      {data && data.pressedFigures.length > 0 && (
        <List>
          {data.pressedFigures.map(({ id, shops, campaign, supplyPolicy, territory }) => (
            <ListRow
              key={id}
              title={
                (campaign && textIn(campaign.title, campaign.titleEn)) ||
                (supplyPolicy && (
                  <DateTime value={supplyPolicy.week} form="day" words={(day) => m.pressed_week({ day })} />
                )) ||
                (territory && m.pressed_visits({ territory: textIn(territory.name, territory.nameEn) }))
              }
              sub={m.pressed_shops({ shops })}
              {...(campaign && {
                renderLink: (parts) => (
                  <Link to={paths.campaign} params={{ campaignId: campaign.id }} {...parts} />
                ),
              })}
            />
          ))}
        </List>
      )}
    </Section>
  )
}
