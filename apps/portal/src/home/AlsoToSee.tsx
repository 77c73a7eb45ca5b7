import { List, ListRow, Section } from '@kewo/ui'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

/** In elder mode the bar at the thumb has three ways; the other two stand here. */
export const AlsoToSee = () => (
  <Section title={m.home_alsoToSee()}>
    <List look="joined">
      <ListRow title={m.frame_brands()} renderLink={(parts) => <Link to={paths.brands} {...parts} />} />
      <ListRow title={m.frame_guidance()} renderLink={(parts) => <Link to={paths.guidances} {...parts} />} />
    </List>
  </Section>
)
