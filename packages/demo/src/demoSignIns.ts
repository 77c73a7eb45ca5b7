/**
 * Sign-ins of the demo: one person of each role, and a shop that has something in every corner. Every other shop signs
 * in by its licence number, every other person by the name in Latin letters, such as zhengkai.
 */
export const demoUserNames = [
  'admin',
  'supervisor',
  'manager',
  'clerk',
  'courier',
  'inspector',
  'shop',
] as const

export type DemoUserName = (typeof demoUserNames)[number]

/** The password of every account of the demo. A production configuration refuses to start on a demo. */
export const demoPassword = 'kewo-demo-2026'
