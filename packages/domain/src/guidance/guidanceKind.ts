/** What a guidance is a how-to for: display 陈列, placement 摆放, service 服务, policy 政策. */
export const guidanceKinds = ['DISPLAY', 'PLACEMENT', 'SERVICE', 'POLICY'] as const

export type GuidanceKind = (typeof guidanceKinds)[number]
