/** What we use of `lzma1`; its own types are its sources, which our stricter compiler refuses. */
declare module 'lzma1' {
  export function compressString(text: string, level: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9): Uint8Array
  export function decompressString(packed: Uint8Array): string
}

/** Its two files that unpacking needs, by the aliases of publish/vite-plugin.ts. */
declare module 'lzma1/decoder' {
  import type { InputBuffer, OutputBuffer } from 'lzma1/streams'
  export class Decoder {
    decompress(from: InputBuffer, to: OutputBuffer): void
  }
}

declare module 'lzma1/streams' {
  export class InputBuffer {
    constructor(bytes: Uint8Array)
  }
  export class OutputBuffer {
    constructor(size: number)
    toArray(): Uint8Array<ArrayBuffer>
  }
}
