export { NoticeSettingsPage } from './NoticeSettingsPage.tsx'
