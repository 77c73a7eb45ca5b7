import type { Message, MessageFiles } from './readMessageFiles.ts'

/** What is wrong with the messages, in words that name the file and the key; empty when all is well. */
export function faultsOf(locales: readonly string[], perLocale: readonly MessageFiles[]): string[] {
  const features = [...new Set(perLocale.flatMap((files) => Object.keys(files)))]
  const owners = new Map<string, string>()
  return features.flatMap((feature) => {
    const keys = [...new Set(perLocale.flatMap((files) => Object.keys(files[feature] ?? {})))]
    return keys.flatMap((key) => {
      const texts = perLocale.map((files) => files[feature]?.[key])
      const owner = owners.get(key)
      owners.set(key, feature)
      return [
        ...texts.flatMap((text, index) =>
          isWritten(text) ? [] : [`${feature}.${locales[index]}.json: ${key} is missing or empty`],
        ),
        ...(key.startsWith(feature) ? [] : [`${feature}: ${key} does not start with ${feature}`]),
        ...(owner ? [`${feature}: ${key} is also in ${owner}`] : []),
        ...(sameInputs(texts)
          ? []
          : [`${feature}: ${key} does not take the same {inputs} in every language`]),
      ]
    })
  })
}

function isWritten(text: Message | undefined) {
  return typeof text === 'string' ? text.trim() !== '' : Array.isArray(text) && text.length > 0
}

function sameInputs(texts: readonly (Message | undefined)[]) {
  const inputs = texts.filter((text) => typeof text === 'string').map((text) => inputsOf(text))
  return inputs.every((names) => names === inputs[0])
}

function inputsOf(text: string) {
  const names = [...text.matchAll(/(?<!\\)\{\s*(\w+)/g)].map(([, name = '']) => name)
  return [...new Set(names)].toSorted().join(' ')
}
