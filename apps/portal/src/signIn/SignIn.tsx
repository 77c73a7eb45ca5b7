import { SignInPage } from '@kewo/web/signIn'
import { getRouteApi } from '@tanstack/react-router'
import { paths } from '../paths.ts'

const route = getRouteApi(paths.signIn)

export const SignIn = () => <SignInPage search={route.useSearch()} />
