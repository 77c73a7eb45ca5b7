import './workingCalendar.ts'
import './setWorkingCalendar.ts'
