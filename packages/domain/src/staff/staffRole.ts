import type { Words } from '../refusal.ts'

/** 岗位: what a person of the distributor does. A desk (席位) is one of these roles. */
export const staffRoles = ['ADMIN', 'SUPERVISOR', 'MANAGER', 'ORDER_CLERK', 'COURIER', 'INSPECTOR'] as const

export type StaffRole = (typeof staffRoles)[number]

/** What a shop calls each role, for sentences that say with whom something lies. */
export const staffRoleWords: Record<StaffRole, Words> = {
  ADMIN: { 'zh-CN': '管理员', en: 'administrator' },
  SUPERVISOR: { 'zh-CN': '市场经理', en: 'supervisor' },
  MANAGER: { 'zh-CN': '客户经理', en: 'customer manager' },
  ORDER_CLERK: { 'zh-CN': '电话访销员', en: 'order clerk' },
  COURIER: { 'zh-CN': '送货员', en: 'courier' },
  INSPECTOR: { 'zh-CN': '稽查员', en: 'inspector' },
}
