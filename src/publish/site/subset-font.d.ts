/** What we use of subset-font, which ships no types. */
declare module 'subset-font' {
  type Options = { readonly targetFormat: 'woff2'; readonly noHinting?: boolean }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>
}
