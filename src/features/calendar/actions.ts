'use server'
import { fillYearContract, removeDaysContract, setDayContract } from '#/contracts/calendar.ts'
import { ownFeedContract } from '#/contracts/feeds.ts'
import { fillYear } from '#/server/calendar/fill-year.ts'
import { removeDays } from '#/server/calendar/remove-days.ts'
import { setDay } from '#/server/calendar/set-day.ts'
import { createFeed } from '#/server/feeds/create.ts'
import { revokeFeed } from '#/server/feeds/revoke.ts'
import { action } from '#/web/action.ts'

export const setDayAction = action({ contract: setDayContract, verb: setDay })

export const removeDaysAction = action({ contract: removeDaysContract, verb: removeDays })

export const fillYearAction = action({ contract: fillYearContract, verb: fillYear })

export const createFeedAction = action({ contract: ownFeedContract, verb: createFeed })

export const revokeFeedAction = action({ contract: ownFeedContract, verb: revokeFeed })
