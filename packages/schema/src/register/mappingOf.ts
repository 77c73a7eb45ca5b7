import { readRegisterMapping, type RegisterMapping, RegisterMappingMalformed } from '@kewo/domain'

/** A mapping out of the JSON that was sent. Throws RegisterMappingMalformed. */
export function mappingOf(json: string): RegisterMapping {
  return readRegisterMapping(parsed(json))
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new RegisterMappingMalformed('mapping')
  }
}
