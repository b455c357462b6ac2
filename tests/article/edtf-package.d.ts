/** The part of the `edtf` package that our dates are held against; it brings no types. */
declare module 'edtf' {
  /** Bounds in milliseconds: infinite where open, null where unknown. Throws what it cannot read. */
  export default function parse(text: string): { readonly min: number | null; readonly max: number | null }
}
