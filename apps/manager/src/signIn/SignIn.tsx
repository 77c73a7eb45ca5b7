import { SignInPage } from '@kewo/web/signIn'
import { getRouteApi } from '@tanstack/react-router'
import { paths } from '../paths.ts'
import { CodeForm } from './CodeForm.tsx'

const route = getRouteApi(paths.signIn)

export const SignIn = () => <SignInPage search={route.useSearch()} Codes={CodeForm} />
