import SchemaBuilder, {
  BasePlugin,
  createInputValueMapper,
  mapInputFields,
  type InputTypeFieldsMapping,
  type PothosInputFieldConfig,
  type PothosOutputFieldConfig,
  resolveInputTypeConfig,
  type SchemaTypes,
} from '@pothos/core'
import { HalfCharacter, typedCode, typedWords } from '@kewo/domain'

/** How a text of the API is taken. Words is what every String is unless its field says otherwise. */
const readings = {
  words: typedWords,
  code: typedCode,
  verbatim: (text: string) => text,
} as const
type Reading = keyof typeof readings

const readAs = (typedAs: Reading) => ({ extensions: { typedAs } }) as const

/** Spread into a String of the API that is a number, a code, a barcode, a telephone number. */
export const code = readAs('code')
/** Spread into a String that must arrive letter by letter: a password, a token, JSON, what the API has given before. */
export const verbatim = readAs('verbatim')

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      typedText: TypedTextPlugin<Types>
    }
  }
}

/**
 * Every String that comes in, as an argument or within an input object, passes `typedWords` before a resolver sees it, or
 * what its field asks for instead. Here and not in each resolver, so that no field can forget it.
 */
class TypedTextPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  private readonly known = new Map<string, InputTypeFieldsMapping<Types, Reading>>()

  override onOutputFieldConfig(field: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const texts = mapInputFields<Types, Reading>(
      field.args,
      this.buildCache,
      (input) => this.readingOf(input),
      this.known,
    )
    if (!texts) return field
    const taken = createInputValueMapper(texts, (value, { value: reading }) =>
      take(value, reading ?? 'words'),
    )
    return { ...field, argMappers: [...(field.argMappers ?? []), (args) => taken(args)] }
  }

  private readingOf(input: PothosInputFieldConfig<Types>): Reading | null {
    if (resolveInputTypeConfig(input.type, this.buildCache).name !== 'String') return null
    return (input.extensions?.['typedAs'] as Reading | undefined) ?? 'words'
  }
}

function take(value: unknown, reading: Reading): unknown {
  if (typeof value !== 'string') return value
  if (!value.isWellFormed()) throw new HalfCharacter('Half of a surrogate pair')
  return readings[reading](value)
}

SchemaBuilder.registerPlugin('typedText', TypedTextPlugin)
