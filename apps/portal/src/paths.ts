/** Every address of the shop's app. Links and routes name these, nobody writes a path by hand. */
export const paths = {
  home: '/',
  signIn: '/sign-in',
  brands: '/brands',
  brand: '/brands/$brandId',
  product: '/products/$productId',
  campaign: '/campaigns/$campaignId',
  guidances: '/guidance',
  guidance: '/guidance/$guidanceId',
  helpRequests: '/help',
  newHelpRequest: '/help/new',
  helpRequest: '/help/$helpRequestId',
  traces: '/records',
  trace: '/records/$traceId',
  rate: '/rate',
  notifications: '/notifications',
  me: '/me',
} as const
