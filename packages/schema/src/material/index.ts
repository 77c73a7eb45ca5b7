import './refusals.ts'
import './stock.ts'
import './stockMaterial.ts'
import './handOutMaterial.ts'
