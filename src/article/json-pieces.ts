/** JSON written piece by piece: all of a very long article does not fit into one string. */

/** An object as JSON: a line for each key, and in lists, which are what is long, a line for each item. */
export function* jsonPieces(value: object): Generator<string> {
  let before = '{\n'
  for (const [key, part] of Object.entries(value)) {
    yield `${before}${JSON.stringify(key)}: `
    if (Array.isArray(part)) yield* listPieces(part)
    else yield JSON.stringify(part)
    before = ',\n'
  }
  yield '\n}\n'
}

function* listPieces(items: readonly unknown[]): Generator<string> {
  yield '['
  for (const [index, item] of items.entries()) yield `${index === 0 ? '\n ' : ',\n '}${JSON.stringify(item)}`
  yield ']'
}
