import { NoticeSettingsPage } from '@kewo/web/noticeSettings'
import { PageTop } from '../frame/PageTop.tsx'
import { paths } from '../paths.ts'

export const NoticeSettings = () => <NoticeSettingsPage Top={PageTop} paths={paths} />
