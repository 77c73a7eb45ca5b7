import { DisplaySettings } from '@kewo/ui/settings'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { useShop } from '../viewer/useShop.ts'
import { MyRecordsLink } from './MyRecordsLink.tsx'
import { ShopFacts } from './ShopFacts.tsx'
import { SignInSettings } from './SignInSettings.tsx'
import { SignOut } from './SignOut.tsx'

export function MePage() {
  const { shop } = useShop()
  return (
    <>
      <PageTop title={m.me_title()} sub={shop.name} />
      <ShopFacts />
      <MyRecordsLink />
      <DisplaySettings />
      <SignInSettings />
      <SignOut />
    </>
  )
}
