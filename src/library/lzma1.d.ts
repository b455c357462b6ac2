/** What we use of `lzma1`; its own types are its sources, which our stricter compiler refuses. */
export function compressString(text: string, level: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9): Uint8Array
export function decompressString(packed: Uint8Array): string
