// One line a feature: importing its folder adds its types and fields to the builder.
import './builder/scalars.ts'
import './builder/refusals.ts'
import './file/index.ts'
import './region/index.ts'
import './staff/index.ts'
import './retailer/index.ts'
import './viewer/index.ts'
import './helpRequest/index.ts'
