import { createRoute } from '@tanstack/react-router'
import { onlyShops } from './onlyShops.ts'
import { rootRoute } from './rootRoute.ts'
import { ShopScreen } from './ShopScreen.tsx'

/** The parent of every page that a signed-in shop sees. */
export const shopRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shop',
  beforeLoad: ({ context }) => onlyShops(context),
  component: ShopScreen,
})
