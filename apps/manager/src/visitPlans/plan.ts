import { graphql, type ResultOf } from '@kewo/schema/client'

// One fragment for all parts: figures, calendar and map show the same plan from different sides.
export const PlanSheet_plan = graphql(`
  fragment PlanSheet_plan on VisitPlan {
    id
    firstDay
    startLongitude
    startLatitude
    coverage {
      isFair
      all {
        visits {
          made
          of
        }
        shops {
          made
          of
        }
      }
      rural {
        visits {
          made
          of
        }
        shops {
          made
          of
        }
      }
      urban {
        visits {
          made
          of
        }
        shops {
          made
          of
        }
      }
      small {
        visits {
          made
          of
        }
        shops {
          made
          of
        }
      }
      others {
        visits {
          made
          of
        }
        shops {
          made
          of
        }
      }
    }
    days {
      id
      day
      metres
      minutes
      backMinute
      minutesLeft
      stops {
        id
        edition
        position
        locked
        arriveMinute
        leaveMinute
        metres
        retailer {
          id
          name
          marketType
          cadenceState
          longitude
          latitude
        }
      }
    }
    leftOut {
      id
      visits
      reason
      retailer {
        id
        name
        marketType
        lastVisitedAt
      }
    }
  }
`)

export type Plan = ResultOf<typeof PlanSheet_plan>
export type PlanDayData = Plan['days'][number]
export type PlanStop = PlanDayData['stops'][number]
