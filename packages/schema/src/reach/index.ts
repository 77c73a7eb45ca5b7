import './refusals.ts'
import './reach.ts'
import './reachShops.ts'
import './remindShops.ts'
